import { classOf, codePointBefore, IGNORED, isDecoration, MARK, SPACE } from './char-class.ts';
import {
  enclosedLetter,
  LOOKALIKE_CAPITALS,
  LOOKALIKE_LETTERS,
  LOOKALIKE_SYMBOLS,
  MATHEMATICAL_GREEK,
  regionalLetter,
} from './confusables.ts';
import { FoldedBuilder } from './folded-builder.ts';
import { ScriptJudge } from './script-judge.ts';
import type { Range } from './types.ts';

/**
 * A text made comparable, with the way back: unit `i` of `text` came from
 * `starts[i]` to `ends[i]` (exclusive) of the original. Both arrays never fall.
 */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

export interface FoldOptions {
  /** `keep` leaves Cyrillic and Greek letters alone even where they could pass for Latin ones. */
  scripts?: 'auto' | 'keep';
  /** `keep` for readers that tell names by their capitals. */
  letterCase?: 'fold' | 'keep';
}

/** Normalising takes quadratic time on very long runs of marks, and no language stacks this many. */
const MAX_CLUSTER = 8;
/**
 * Footnote figures and trade marks are not part of the word they follow. Single Korean letters would join with
 * those beside them, but only at the second look.
 */
const KEPT =
  /^[\u00B2\u00B3\u00B9\u2070-\u209C\u2100-\u2101\u2120\u2122\u3131-\u318E\u3260-\u327E\uFFA1-\uFFDC]/;
const LINE_BREAKS = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

/**
 * Lower case, compatibility forms, look-alikes and invisible characters undone, white space collapsed
 * (a blank line stays two line breaks). Accents that make a letter of their own stay.
 */
export function fold(original: string, options: FoldOptions = {}): Folded {
  const out = new FoldedBuilder(original.length);
  const scripts = options.scripts === 'keep' ? null : new ScriptJudge(original);
  const keepCase = options.letterCase === 'keep';
  const size = original.length;
  let at = 0;
  while (at < size) {
    const unit = original.charCodeAt(at);
    const next = at + 1 < size ? original.charCodeAt(at + 1) : 0;
    if (unit > 0x20 && unit < 0x7f && next < 0x300) {
      // Nearly every character of nearly every draft: no marks can follow, nothing to normalise.
      const capital = unit >= 0x41 && unit <= 0x5a && !keepCase;
      out.push(capital ? unit + 32 : unit === 0x60 ? 0x27 : unit, at, at + 1);
      at += 1;
      continue;
    }
    const codePoint = original.codePointAt(at) ?? unit;
    const kind = classOf(codePoint);
    const start = at;
    at += codePoint > 0xffff ? 2 : 1;
    if (kind === SPACE) {
      // The line feed of a carriage return is no break of its own.
      const second = unit === 0x0a && start > 0 && original.charCodeAt(start - 1) === 0x0d;
      out.pushSpace(LINE_BREAKS.has(unit) && !second, start, at);
      continue;
    }
    if (kind === IGNORED) continue;
    const regional = regionalLetter(codePoint);
    if (regional !== undefined && isLoneRegional(original, start)) {
      out.push(regional.charCodeAt(0), start, at);
      continue;
    }
    at = endOfCluster(original, at);
    const cluster = original.slice(start, Math.min(at, start + MAX_CLUSTER));
    const text = scripts?.isDisguise(codePoint, start)
      ? foldDisguised(cluster, keepCase)
      : foldCluster(cluster, keepCase);
    for (let i = 0; i < text.length; i += 1) out.push(text.charCodeAt(i), start, at);
  }
  return out.finish();
}

/** Where in the original the folded units `start` to `end` came from. */
export function originalRange(folded: Folded, start: number, end: number): Range {
  const from = folded.starts[start] ?? folded.ends.at(-1) ?? 0;
  const to = end > start ? (folded.ends[end - 1] ?? from) : from;
  // In a form that reads backwards the last unit stands first.
  if (to < from) return { start: folded.starts[end - 1] ?? to, end: folded.ends[start] ?? from };
  return { start: from, end: to };
}

/** The folded units that came from anywhere in the original range; empty where it held only dropped ones. */
export function foldedRange(folded: Folded, start: number, end: number): Range {
  const from = firstAbove(folded.ends, start);
  const to = firstAbove(folded.starts, end - 1);
  return { start: from, end: Math.max(from, to) };
}

/** Index of the first value greater than `value` in an array that never falls. */
function firstAbove(values: Uint32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Two make a flag; one by itself is a letter. */
function isLoneRegional(original: string, at: number): boolean {
  const before = codePointBefore(original, at);
  const after = original.codePointAt(at + 2) ?? 0;
  return regionalLetter(before) === undefined && regionalLetter(after) === undefined;
}

function endOfCluster(original: string, from: number): number {
  let at = from;
  while (at < original.length) {
    const codePoint = original.codePointAt(at) ?? 0;
    if (codePoint < 0x300 || classOf(codePoint) !== MARK) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

const MAX_CLUSTERS = 4096;
const foldedClusters = new Map<string, string>();
const casedClusters = new Map<string, string>();

function foldCluster(cluster: string, keepCase: boolean): string {
  const cache = keepCase ? casedClusters : foldedClusters;
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const folded = normalise(cluster, keepCase);
  if (cache.size >= MAX_CLUSTERS) cache.clear();
  cache.set(cluster, folded);
  return folded;
}

function normalise(cluster: string, keepCase: boolean): string {
  if (KEPT.test(cluster)) return cluster;
  const codePoint = cluster.codePointAt(0) ?? 0;
  const enclosed = enclosedLetter(codePoint);
  if (enclosed !== undefined) return enclosed;
  const compatible = cluster.normalize('NFKC');
  // Spacing accents become a space and a mark; a whole word for one ligature (ﷺ) would swell the text.
  if (/\s/.test(compatible) || compatible.length > MAX_CLUSTER) return lookalike(cluster);
  const wide = undecorated(keepCase ? compatible : compatible.toLowerCase());
  // Mathematical, raised and lowered Greek and Cyrillic is never a word, so look-alikes count wherever they stand.
  const mathematical = !isGreekOrCyrillic(codePoint);
  const seen = [...wide]
    .map((char) => (mathematical ? mathematicalGreek(char) : undefined) ?? lookalike(char))
    .join('');
  return keepCase ? seen : seen.replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

function foldDisguised(cluster: string, keepCase: boolean): string {
  const base = undecorated(cluster.normalize('NFKC'));
  return lookalikeLetter(base) ?? foldCluster(cluster, keepCase);
}

function isGreekOrCyrillic(codePoint: number): boolean {
  return (codePoint >= 0x370 && codePoint <= 0x52f) || (codePoint >= 0x1f00 && codePoint <= 0x1fff);
}

function mathematicalGreek(char: string): string | undefined {
  const small = char.toLowerCase();
  return lookalikeLetter(char) ?? MATHEMATICAL_GREEK.get(small);
}

/** The Latin letter that a Cyrillic or Greek one passes for, whatever accents it has. */
function lookalikeLetter(char: string): string | undefined {
  const small = char.toLowerCase();
  const whole = LOOKALIKE_CAPITALS.get(char) ?? LOOKALIKE_LETTERS.get(small);
  return whole ?? LOOKALIKE_LETTERS.get(small.normalize('NFD').charAt(0));
}

function lookalike(char: string): string {
  return LOOKALIKE_SYMBOLS.get(char) ?? char;
}

function undecorated(text: string): string {
  return [...text].filter((char) => !isDecoration(char.codePointAt(0) ?? 0)).join('');
}
