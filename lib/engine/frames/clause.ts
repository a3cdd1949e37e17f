import { wordSet, wordsOf } from '../words.ts';

/** Where one statement ends and another begins: punctuation, spaced dashes, words that turn the sense round. */
const BREAK =
  /[,;:()"\n]|\s-+\s|(?<![\p{L}\p{M}])(?:but|however|although|though|yet|aber|sondern|doch|jedoch|mais|pourtant|pero|sino|aunque|mas|por[ée]m|embora)(?![\p{L}\p{M}])/u;

/** Words that may go before an order: "please just go". */
const OPENERS =
  wordSet(`please just so then now and ok okay hey well oh maybe perhaps first honestly seriously let's lets let us go dude guys everyone everybody bitte
  und also dann jetzt einfach na los alors bon et allez donc s'il te vous plaît pues venga vamos y por favor então e vá`);

/** The words of the clause that leads up to a match, nearest last. */
export function clauseBefore(before: string): string[] {
  return wordsOf(before.split(BREAK).at(-1) ?? '');
}

/** The words of the clause that goes on after a match, nearest first. */
export function clauseAfter(after: string): string[] {
  return wordsOf(after.split(BREAK)[0] ?? '');
}

/** Whether a new statement begins somewhere in the text. */
export function isPaused(text: string): boolean {
  return BREAK.test(text);
}

/** Whether what stands before some words leaves them to open a statement. */
export function opensStatement(before: string): boolean {
  return clauseBefore(before).every((word) => OPENERS.has(word));
}
