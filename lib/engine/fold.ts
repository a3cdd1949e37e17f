import { classOf, codePointBefore, IGNORED, isDecoration, MARK, SPACE } from './char-class.ts';
import {
  enclosedLetter,
  GENUINE_SCRIPT,
  LOOKALIKE_CAPITALS,
  LOOKALIKE_LETTERS,
  LOOKALIKE_SYMBOLS,
} from './confusables.ts';
import { FoldedBuilder } from './folded-builder.ts';
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
/** Footnote figures and trade marks are not part of the word they follow. */
const KEPT = /^[\u00B2\u00B3\u00B9\u2070-\u209C\u2100-\u2101\u2120\u2122]/;
const GREEK_OR_CYRILLIC = /[\u0370-\u03FF\u0400-\u052F\u1F00-\u1FFF]/;
const LATIN = /\p{Script=Latin}/u;
const WORD_REACH = 32;

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
    if (kind === SPACE) {
      at = foldSpace(original, at, out);
      continue;
    }
    const start = at;
    at += codePoint > 0xffff ? 2 : 1;
    if (kind === IGNORED) continue;
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

function foldSpace(original: string, start: number, out: FoldedBuilder): number {
  let at = start;
  let breaks = 0;
  while (at < original.length) {
    const unit = original.charCodeAt(at);
    if (classOf(unit) !== SPACE) break;
    const afterReturn = unit === 0x0a && at > start && original.charCodeAt(at - 1) === 0x0d;
    if (!afterReturn && (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029)) breaks += 1;
    at += 1;
  }
  if (breaks === 0) out.push(0x20, start, at);
  for (let i = 0; i < Math.min(breaks, 2); i += 1) out.push(0x0a, start, at);
  return at;
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
  const enclosed = enclosedLetter(cluster.codePointAt(0) ?? 0);
  if (enclosed !== undefined) return enclosed;
  const compatible = cluster.normalize('NFKC');
  // Spacing accents become a space and a mark; a whole word for one ligature (ﷺ) would swell the text.
  if (/\s/.test(compatible) || compatible.length > MAX_CLUSTER) return lookalike(cluster);
  const wide = undecorated(keepCase ? compatible : compatible.toLowerCase());
  const seen = [...wide].map(lookalike).join('');
  return keepCase ? seen : seen.replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

function foldDisguised(cluster: string, keepCase: boolean): string {
  const base = undecorated(cluster.normalize('NFKC'));
  const seen = LOOKALIKE_CAPITALS.get(base) ?? LOOKALIKE_LETTERS.get(base.toLowerCase());
  return seen ?? foldCluster(cluster, keepCase);
}

function lookalike(char: string): string {
  return LOOKALIKE_SYMBOLS.get(char) ?? char;
}

function undecorated(text: string): string {
  return [...text].filter((char) => !isDecoration(char.codePointAt(0) ?? 0)).join('');
}

/** Tells a Cyrillic or Greek letter put in for a Latin one from a word really written in that script. */
class ScriptJudge {
  readonly #text: string;
  #genuineText: boolean | undefined;
  #wordEnd = -1;
  #disguised = false;

  constructor(text: string) {
    this.#text = text;
  }

  isDisguise(codePoint: number, at: number): boolean {
    if (codePoint < 0x370 || codePoint > 0x1fff) return false;
    if (!GREEK_OR_CYRILLIC.test(String.fromCharCode(codePoint))) return false;
    if (at >= this.#wordEnd) this.#judgeWord(at);
    return this.#disguised;
  }

  #judgeWord(at: number): void {
    let start = at;
    for (let steps = 0; steps < WORD_REACH; steps += 1) {
      const before = codePointBefore(this.#text, start);
      if (before < 0 || classOf(before) === SPACE) break;
      start -= before > 0xffff ? 2 : 1;
    }
    let end = at;
    while (end < this.#text.length && end - at < WORD_REACH) {
      const codePoint = this.#text.codePointAt(end) ?? 0;
      if (classOf(codePoint) === SPACE) break;
      end += codePoint > 0xffff ? 2 : 1;
    }
    this.#wordEnd = end;
    this.#genuineText ??= GENUINE_SCRIPT.test(this.#text);
    this.#disguised = !this.#genuineText || LATIN.test(this.#text.slice(start, end));
  }
}
