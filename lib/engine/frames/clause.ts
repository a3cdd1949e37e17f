import { wordsOf } from '../words.ts';

/** Where one statement ends and another begins: punctuation, spaced dashes, words that turn the sense round. */
const BREAK =
  /[,;:()"\n]|\s-+\s|(?<![\p{L}\p{M}])(?:but|however|although|though|yet|aber|sondern|doch|jedoch|mais|pourtant|pero|sino|aunque|mas|por[ée]m|embora)(?![\p{L}\p{M}])/u;

/** The words of the clause that leads up to a match, nearest last. */
export function clauseBefore(before: string): string[] {
  return wordsOf(before.split(BREAK).at(-1) ?? '');
}

/** The words of the clause that goes on after a match, nearest first. */
export function clauseAfter(after: string): string[] {
  return wordsOf(after.split(BREAK)[0] ?? '');
}
