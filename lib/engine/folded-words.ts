import type { Folded } from './fold.ts';
import type { Range } from './types.ts';

/** A word of a folded text with its place in it. */
export interface FoldedWord extends Range {
  text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Thai, Chinese, Japanese and their neighbours do without spaces. */
const UNSPACED = /[\u0e00-\u{10ffff}]/u;
/** Each step of a segmenter takes time in proportion to its whole input. */
const PIECE = 200;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a folded text in order; those of scripts without spaces as the segmenter parts them. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(word)) pushSegments(word, index, words);
    else words.push({ text: word, start: index, end: index + word.length });
  }
  return words;
}

const known = new WeakMap<Folded, FoldedWord[]>();

/** The same, made once for each folded text. */
export function wordsIn(folded: Folded): readonly FoldedWord[] {
  const found = known.get(folded) ?? foldedWords(folded.text);
  known.set(folded, found);
  return found;
}

function pushSegments(run: string, at: number, words: FoldedWord[]): void {
  for (let from = 0; from < run.length; from += PIECE) {
    for (const { segment, index } of segmenter.segment(run.slice(from, from + PIECE))) {
      const start = at + from + index;
      words.push({ text: segment, start, end: start + segment.length });
    }
  }
}
