import { classOf, codePointBefore, isWordChar, LETTER } from './char-class.ts';
import type { Range } from './types.ts';

/** Each step of a segmenter takes time in proportion to its whole input, so it only ever sees pieces. */
const PIECE = 2000;
/** A "sentence" longer than this has no full stops; it is cut at white space. */
export const MAX_SENTENCE = 1000;
const BOUND_REACH = 24;
/** Scripts that do without spaces begin here (Thai); below, two letters in a row never hold a bound. */
const UNSPACED = 0x0e00;

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** What ends a sentence before its line does; a line without any needs no segmenter, which takes its time to start. */
const ENDING = /[\p{Sentence_Terminal}\u2024\uFE52\uFF0E\r\x85\u2028\u2029]/u;

/** Abbreviations after which a sentence goes on, although the segmenter stops there. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|st|inc|ltd|co|corp|vs|approx|no|e\.g|i\.e|z\.b|bzw|ca|nr|str|m|mme|sra?|av|núm|p\.ex)\.\s*$/i;

/** The segmenter stops after the mark in "sh!t" too. */
const INSIDE_WORD = /[\p{L}\d$@][!?][\p{L}\d$@]$|(?:^|\s)![\p{L}\d$@]$/u;

function isInsideWord(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(end - 1);
  return (mark === 0x21 || mark === 0x3f) && INSIDE_WORD.test(text.slice(Math.max(start, end - 2), end + 1));
}

/** The sentences of a text in order, white space after each included; together they are the text. */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  for (const piece of piecesOf(text)) {
    if (!ENDING.test(text.slice(piece.start, piece.end - 1))) {
      pushCut(text, piece, sentences);
      continue;
    }
    let open: Range | null = null;
    for (const { segment, index } of sentenceSegmenter.segment(text.slice(piece.start, piece.end))) {
      const start: number = open?.start ?? piece.start + index;
      const end = piece.start + index + segment.length;
      open = { start, end };
      const goesOn = ABBREVIATION.test(segment.slice(-12)) || isInsideWord(text, start, end);
      if (goesOn && end < piece.end) continue;
      pushCut(text, open, sentences);
      open = null;
    }
    if (open) pushCut(text, open, sentences);
  }
  return sentences;
}

/** The sentence that holds a position, by binary search. */
export function sentenceAt(sentences: readonly Range[], position: number): Range {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: 0 };
}

/** Whether a word may begin or end at `at`: by script, so that "class" never holds "ass". */
export function isWordBound(text: string, at: number): boolean {
  const before = codePointBefore(text, at);
  const after = at < text.length ? (text.codePointAt(at) ?? -1) : -1;
  if (!isWordChar(before) || !isWordChar(after)) return true;
  if (before < UNSPACED && after < UNSPACED) return false;
  if (classOf(before) !== LETTER && classOf(after) !== LETTER) return false;
  return segmenterBreaks(text, at);
}

function segmenterBreaks(text: string, at: number): boolean {
  let start = at;
  while (at - start < BOUND_REACH && isWordChar(codePointBefore(text, start))) {
    start -= codePointBefore(text, start) > 0xffff ? 2 : 1;
  }
  const around = text.slice(start, at + BOUND_REACH);
  return wordSegmenter.segment(around).containing(at - start)?.index === at - start;
}

/** Paragraphs, and long ones in pieces that end at white space where there is any. */
function piecesOf(text: string): Range[] {
  const pieces: Range[] = [];
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak + 1;
    while (end - start > PIECE) {
      const cut = cutPoint(text, start, start + PIECE);
      pieces.push({ start, end: cut });
      start = cut;
    }
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function pushCut(text: string, sentence: Range, sentences: Range[]): void {
  let { start } = sentence;
  while (sentence.end - start > MAX_SENTENCE) {
    const cut = cutPoint(text, start, start + MAX_SENTENCE);
    sentences.push({ start, end: cut });
    start = cut;
  }
  sentences.push({ start, end: sentence.end });
}

/** The last place before `limit` after white space, preferably after a full stop; else `limit` itself. */
function cutPoint(text: string, start: number, limit: number): number {
  const window = text.slice(start + (limit - start) / 2, limit);
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('! '), window.lastIndexOf('? '));
  if (stop >= 0) return limit - window.length + stop + 2;
  const space = window.lastIndexOf(' ');
  if (space >= 0) return limit - window.length + space + 1;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}
