import { fold, foldedRange } from '../fold.ts';
import { smallWordsOf } from '../language.ts';
import type { Reading } from '../reading.ts';
import type { Range, WordRef } from '../types.ts';
import { isWord } from '../word-sets.ts';
import { wordsOf } from '../words.ts';

/** How many words away something may stand and still speak about a term. */
const REACH = 8;
/** Words are rarely longer than this together with their space; the window is cut there. */
const WINDOW = REACH * 24;

/** Words and expressions to look for near a term. */
export interface NearTest {
  words: ReadonlySet<string>;
  /** Words of the longest expression. */
  longest: number;
}

const known = new WeakMap<readonly WordRef[], NearTest>();

/** Made once for each list: many terms share one. */
export function nearTest(list: readonly WordRef[]): NearTest {
  const found = known.get(list);
  if (found) return found;
  const expressions = list.filter(isWord).map((word) => wordsOf(fold(word).text));
  const made = {
    words: new Set(expressions.map((words) => words.join(' '))),
    longest: expressions.reduce((most, words) => Math.max(most, words.length), 1),
  };
  known.set(list, made);
  return made;
}

/** Whether one of the words stands within eight words of the hit. */
export function isNear(reading: Reading, hit: Range, { words, longest }: NearTest): boolean {
  if (words.size === 0) return false;
  const { text } = reading.folded;
  const { start, end } = foldedRange(reading.folded, hit.start, hit.end);
  const before = wordsOf(
    text
      .slice(Math.max(0, start - WINDOW), start)
      .split('\n\n')
      .at(-1) ?? '',
  );
  const after = wordsOf(text.slice(end, end + WINDOW).split('\n\n')[0] ?? '');
  return [before.slice(-REACH), after.slice(0, REACH)].some((near) =>
    near.some((_, at) => {
      for (let size = 1; size <= longest; size += 1) {
        if (words.has(near.slice(at, at + size).join(' '))) return true;
      }
      return false;
    }),
  );
}

/** Languages in which every noun begins with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** Whether an everyday word is written as a name: in a hashtag or handle, or with a capital amid a sentence. */
export function hasSignal(reading: Reading, hit: Range): boolean {
  return isTagged(reading.text, hit.start) || isCapitalised(reading, hit);
}

function isTagged(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return /[#＃@][\p{L}\p{N}\p{M}_]*$/u.test(before);
}

function isCapitalised(reading: Reading, hit: Range): boolean {
  const { text } = reading;
  if (!/^\p{Lu}\P{Lu}*$/u.test(text.slice(hit.start, hit.start + 2))) return false;
  const sentence = reading.sentenceAt(hit.start);
  const before = text.slice(sentence.start, hit.start);
  // A line, a quotation and what follows a colon begin like a sentence.
  if (!/\p{L}/u.test(before) || /[:"“„«([\n•*–—-]\s*$/u.test(before)) return false;
  const language = reading.languageAt(hit.start);
  if (language === null ? mayBeGerman(reading, sentence) : CAPITAL_NOUNS.has(language)) return false;
  return !isTitle(text.slice(sentence.start, sentence.end), text.slice(hit.start, hit.end));
}

function mayBeGerman(reading: Reading, sentence: Range): boolean {
  const folded = reading.foldedSlice(sentence.start, sentence.end);
  return /[äöü]/.test(folded) || smallWordsOf(folded).has('de');
}

/** In a headline most long words have a capital, so that one says nothing. */
function isTitle(sentence: string, words: string): boolean {
  const others = sentence.replace(words, ' ').match(/\p{L}{4,}/gu) ?? [];
  const capital = others.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return others.length > 2 && capital * 2 > others.length - 1;
}

/** Whether the letters stand in the case of the term, as far as they are the term's. */
export function hasExactCase(reading: Reading, hit: Range, term: string): boolean {
  const written = lettersOf(fold(reading.text.slice(hit.start, hit.end), { letterCase: 'keep' }).text);
  const wanted = lettersOf(fold(term, { letterCase: 'keep' }).text);
  for (let i = 0; i < Math.min(written.length, wanted.length); i += 1) {
    const a = written.charAt(i);
    const b = wanted.charAt(i);
    if (a !== b && a.toLowerCase() === b.toLowerCase()) return false;
  }
  return true;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
