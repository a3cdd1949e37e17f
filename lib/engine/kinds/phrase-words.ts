import type { Range } from '../types.ts';
import { lettersOf, type Needs } from './phrase-needs.ts';

/** The words of a sentence as `Needs` compares them. */
export interface SentenceWords {
  /** Their letters, a space after each. */
  letters: string;
  /** Where each begins in `letters`. */
  at: number[];
  /** Where each stands in the sentence, punctuation included. */
  places: Range[];
}

/** Letters that compromise takes for Latin ones although they hold none. */
const STRANGE = /[\u00a2\u00a9\u00aa\u00ba\u00c0-\u02ff\u0370-\u052f\u1e00-\u1fff\uff01-\uff5e]/;
/** And those it takes for another one than their own. */
const STRANGER = /[\u01cf\u01d0]|\u0307/;

export function isStrange(sentence: string): boolean {
  return STRANGER.test(sentence) || STRANGE.test(sentence.normalize('NFD'));
}

export function sentenceWords(sentence: string): SentenceWords {
  const at: number[] = [];
  const places: Range[] = [];
  let letters = '';
  for (const { 0: word, index } of sentence.matchAll(/\S+/g)) {
    const own = lettersOf(word);
    if (own === '') continue;
    at.push(letters.length);
    places.push({ start: index, end: index + word.length });
    letters += `${own} `;
  }
  return { letters, at, places };
}

/** "he / she" is one word to compromise and three to us. */
const PIECES = 3;

/** Numbers of the words at which all steps have been taken, each within reach of the one before; none: no match. */
export function fulfilments({ steps }: Needs, words: SentenceWords): number[] {
  const found: number[] = [];
  let reached: number[] | undefined;
  for (const { words: wanted, gap } of steps) {
    const here = placesOf(wanted, words);
    reached = reached ? within(here, reached, reach(gap)) : here;
    if (reached.length === 0) return found;
  }
  return reached ?? found;
}

/** So many words further on, the next step must have been taken. */
export function reach(gap: number): number {
  return PIECES * (gap + 1) + PIECES;
}

/** Those of ascending `numbers` that are one of ascending `before`, or at most `most` after one. */
function within(numbers: readonly number[], before: readonly number[], most: number): number[] {
  let next = 0;
  let last = Number.NEGATIVE_INFINITY;
  return numbers.filter((number) => {
    while (next < before.length && (before[next] ?? 0) <= number) {
      last = before[next] ?? 0;
      next += 1;
    }
    return number - last <= most;
  });
}

function placesOf(wanted: RegExp, { letters, at }: SentenceWords): number[] {
  const found: number[] = [];
  let number = 0;
  wanted.lastIndex = 0;
  for (let match = wanted.exec(letters); match; match = wanted.exec(letters)) {
    while ((at[number + 1] ?? Number.POSITIVE_INFINITY) <= match.index) number += 1;
    found.push(number);
    wanted.lastIndex = at[number + 1] ?? letters.length;
  }
  return found;
}
