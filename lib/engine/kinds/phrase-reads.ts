import type { Range } from '../types.ts';
import type { Needs } from './phrase-needs.ts';
import { fulfilments, isStrange, reach, sentenceWords } from './phrase-words.ts';

/** Up to so many characters a sentence is read as it stands; no sentence that people write is longer. */
const WHOLE = 400;
/** Of longer ones pieces are read: so many words in a row that a match may end at, */
const STRIDE = 40;
/** so many words beside a possible match: what a word is hangs on its neighbours. */
const BESIDE = 8;
/** No match in a longer sentence reaches further than this in words. */
const FURTHEST = 30;

/** The pieces of a sentence in which a phrase may match, given where its trigger words stand; mostly none. */
export function piecesToRead(sentence: string, needs: Needs | null, triggers: readonly number[]): Range[] {
  const whole = { start: 0, end: sentence.length };
  const isShort = sentence.length <= WHOLE;
  const asks = needs !== null && !isStrange(sentence);
  if (isShort && !asks) return [whole];
  const words = sentenceWords(sentence);
  const ends = asks ? fulfilments(needs, words) : [];
  if (asks && ends.length === 0) return [];
  if (isShort) return [whole];
  const hits = triggers.map((at) =>
    Math.max(
      0,
      words.places.findIndex(({ end }) => end > at),
    ),
  );
  const pieces = asks
    ? windows(words.places, ends, span(needs), Math.min(reach(needs.tail), FURTHEST))
    : windows(words.places, hits, FURTHEST, FURTHEST);
  // Pieces that read the same are read once.
  const distinct = new Set(pieces.map(({ start, end }) => sentence.slice(start, end)));
  const size = [...distinct].reduce((sum, { length }) => sum + length, 0);
  return size < sentence.length ? pieces : [whole];
}

/** Words from the first of a match to the one with which all is said. */
function span({ steps, lead }: Needs): number {
  const gaps = steps.slice(1).reduce((sum, { gap }) => sum + reach(gap), reach(lead));
  return Math.min(gaps, FURTHEST);
}

/** Pieces that hold each of these words with so many words before it and after it. */
function windows(places: readonly Range[], at: readonly number[], before: number, after: number): Range[] {
  const pieces: Range[] = [];
  for (let next = 0; next < at.length; ) {
    const first = at[next] ?? 0;
    let last = first;
    for (; next < at.length && (at[next] ?? 0) <= first + STRIDE; next += 1) last = at[next] ?? last;
    const start = places[Math.max(0, first - before - BESIDE)]?.start ?? 0;
    pieces.push({ start, end: places[Math.min(places.length - 1, last + after + BESIDE)]?.end ?? 0 });
  }
  return pieces;
}
