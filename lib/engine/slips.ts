import type { Folded } from './fold.ts';
import { wordsIn } from './folded-words.ts';
import type { Form } from './forms.ts';
import { type Rewrite, rewrittenForm } from './rewrite.ts';
import { GLUE, JOINERS, ORDINARY } from './slip-words.ts';

/** Shorter words are one slip away from too many others. */
const LEAST_DROPPED = 5;
const LEAST_SWAPPED = 4;
const LEAST_JOINED = 4;
/** Beside a small word a shorter one will do: "todie". */
const LEAST_GLUED = 3;
const MOST_UNITS = 24;

/** Reads a text with its mistyped words mended; null where there are none. */
export type Mender = (folded: Folded) => Form | null;

/** Mends slips of the words given, all of small letters: `womn`, `haet`, `hangall`. The first letter is always right. */
export function createMender(words: readonly string[]): Mender {
  if (words.length === 0) return () => null;
  let tables: Tables | undefined;
  return (folded) => {
    tables ??= tablesOf(words);
    const rewrites: Rewrite[] = [];
    for (const { text, start, end } of wordsIn(folded)) {
      const rewrite = mended(text, start, end, tables);
      if (rewrite) rewrites.push(rewrite);
    }
    return rewrittenForm('slips', folded, rewrites);
  };
}

interface Tables {
  words: ReadonlySet<string>;
  /** Word with one letter left out → the word. */
  dropped: ReadonlyMap<string, string>;
}

function tablesOf(list: readonly string[]): Tables {
  const words = new Set(list);
  const dropped = new Map<string, string>();
  for (const word of list) {
    if (word.length < LEAST_DROPPED) continue;
    // Without its last letter a word is often another: "objects", "parents".
    for (let at = 1; at < word.length - 1; at += 1) {
      const short = word.slice(0, at) + word.slice(at + 1);
      if (!words.has(short) && !dropped.has(short)) dropped.set(short, word);
    }
  }
  return { words, dropped };
}

function mended(word: string, start: number, end: number, tables: Tables): Rewrite | null {
  const { words, dropped } = tables;
  if (word.length < LEAST_SWAPPED || word.length > MOST_UNITS) return null;
  if (words.has(word) || ORDINARY.has(word) || !/^[a-z]+$/.test(word)) return null;
  const whole = dropped.get(word) ?? swapped(word, words);
  if (whole !== undefined) {
    const units = [...whole];
    return { start, end, text: whole, from: units.map(() => start), to: units.map(() => end) };
  }
  const cut = cutOf(word, words);
  if (cut === undefined) return null;
  const places = Array.from({ length: word.length + 1 }, (_, at) => start + (at < cut ? at : at - 1));
  return {
    start,
    end,
    text: `${word.slice(0, cut)} ${word.slice(cut)}`,
    from: places,
    to: places.map((at) => at + 1),
  };
}

function swapped(word: string, words: ReadonlySet<string>): string | undefined {
  for (let at = 1; at < word.length - 1; at += 1) {
    const other = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (words.has(other)) return other;
  }
  return undefined;
}

/** Where two words were run together: one of them listed, the other listed or a small one. */
function cutOf(word: string, words: ReadonlySet<string>): number | undefined {
  for (let cut = 1; cut < word.length; cut += 1) {
    const first = word.slice(0, cut);
    const second = word.slice(cut);
    const isFirst = first.length >= LEAST_GLUED && words.has(first);
    const isSecond = second.length >= LEAST_GLUED && words.has(second);
    const isLong = Math.min(first.length, second.length) >= LEAST_JOINED;
    if (isFirst && isSecond && isLong && !JOINERS.has(second)) return cut;
    if ((isFirst && GLUE.has(second)) || (isSecond && GLUE.has(first))) return cut;
  }
  return undefined;
}
