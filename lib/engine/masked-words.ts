import { isWordChar } from './char-class.ts';
import type { Folded } from './fold.ts';
import type { Range } from './types.ts';

/** A word some of whose letters are covered; `letters` has a star for each of them. */
export interface MaskedWord extends Range {
  letters: string;
}

const COVER = /[*•●█▇■×✱∗⁎＊#%&@$\u{1F300}-\u{1FAFF}\u2600-\u27BF\u2B50]/u;
/** A picture in the place of one letter: "st🌟p". */
const PICTURE = /^[\u{1F300}-\u{1FAFF}\u2600-\u27BF\u2B50]$/u;
const QUICK = /[\p{L}][*•●█▇■×✱∗⁎＊#%&@$\u{1F300}-\u{1FAFF}\u2600-\u27BF\u2B50]+\p{L}/u;
/** Letters, then covers, then letters again, with nothing else attached: no key, no address, no markup. */
const MASKED =
  /(?<![\p{L}\p{N}*•●█▇■×✱∗⁎＊#%&@$_\-./:=])\p{L}[\p{L}*•●█▇■×✱∗⁎＊#%&@$\u{1F300}-\u{1FAFF}\u2600-\u27BF\u2B50]{2,15}(?![\p{L}\p{N}*•●█▇■×✱∗⁎＊#%&@$_/:=@]|[.-]\p{L})/gu;
const LEAST = 4;
const MOST_COVERED = 4;
const MOST_WORDS = 50;

/** Words with stars in their midst (`f*ck`, `s**t`), in offsets of the folded text. */
export function maskedWords({ text }: Folded): MaskedWord[] {
  if (!QUICK.test(text)) return [];
  const found: MaskedWord[] = [];
  for (const { 0: word, index } of text.matchAll(MASKED)) {
    const chars = [...word];
    if (found.length >= MOST_WORDS) break;
    if (chars.length < LEAST || !isWordChar(chars.at(-1)?.codePointAt(0) ?? -1)) continue;
    const letters = chars.map((char) => (COVER.test(char) ? '*' : char)).join('');
    const covered = letters.split('*').length - 1;
    if (covered === 0 || covered > MOST_COVERED || !isMasked(word, letters)) continue;
    found.push({ letters, start: index, end: index + word.length });
  }
  return found;
}

/** Several covers stand in one run and are all alike; `&`, `@` and `#` join words and names, so they cover one letter only. */
function isMasked(word: string, letters: string): boolean {
  const runs = word.match(/[^\p{L}]+/gu) ?? [];
  if (runs.every((run) => PICTURE.test(run))) return runs.length < letters.length / 2;
  if (runs.length > 1) return runs.every((run) => run.length === 1 && run === '*');
  const run = runs[0] ?? '';
  if (run.length > 1) return new Set(run).size === 1 && /[*•●█▇■×✱∗⁎＊]/.test(run);
  return letters.length >= LEAST;
}
