import { isWordChar } from './char-class.ts';
import { wordLanes } from './fast-hash.ts';
import type { Folded } from './fold.ts';
import type { Range } from './types.ts';

/** A word of a folded text with its place in it. */
export interface FoldedWord extends Range {
  text: string;
}

/** Thai, Chinese, Japanese and their neighbours, which do without spaces, begin here. */
const UNSPACED = 0x0e00;
/** Each step of a segmenter takes time in proportion to its whole input. */
const PIECE = 200;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a folded text in order; those of scripts without spaces as the segmenter parts them. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let start = -1;
  let isUnspaced = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (isPartOfWord(text, at, unit)) {
      if (start < 0) start = at;
      isUnspaced ||= unit >= UNSPACED;
    } else if (start >= 0) {
      const word = text.slice(start, at);
      if (isUnspaced) pushSegments(word, start, words);
      else words.push({ text: word, start, end: at });
      start = -1;
      isUnspaced = false;
    }
  }
  return words;
}

function isPartOfWord(text: string, at: number, unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
  // The second half of a pair goes with the first.
  const isSecond = unit >= 0xdc00 && unit <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isWordChar(text.codePointAt(isSecond ? at - 1 : at) ?? unit);
}

const known = new WeakMap<Folded, FoldedWord[]>();

/** The same, made once for each folded text. */
export function wordsIn(folded: Folded): readonly FoldedWord[] {
  const found = known.get(folded) ?? foldedWords(folded.text);
  known.set(folded, found);
  return found;
}

const knownLanes = new WeakMap<Folded, Int32Array>();

/** What `FastHash` needs of these words, made once for each folded text. */
export function lanesIn(folded: Folded): Int32Array {
  const found = knownLanes.get(folded) ?? wordLanes(wordsIn(folded));
  knownLanes.set(folded, found);
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
