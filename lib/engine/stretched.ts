import type { Folded } from './fold.ts';
import type { Form } from './forms.ts';
import { type Rewrite, rewrittenForm } from './rewrite.ts';

/** The same letter so many times in a row. */
interface Run {
  letter: string;
  at: number;
  size: number;
}

/** Three of a letter in a row, two of one that no word doubles, or a word of nothing but doubled letters. */
const QUICK = /(\p{L})\1\1|ii|uu|yy|hh|jj|vv|ww|xx|qq|(\p{L})\2(\p{L})\3(\p{L})\4/u;
const WORD = /\p{L}{3,}/gu;
/** Two of them are strange already; "aa" is not in Dutch and Danish names. */
const STRANGE = /[iuyhjvwxq]/;
const NEVER_DOUBLED = /[aiuyhjvwxq]/;
const VOWEL = /[aeiouyàáâãäåèéêëìíîïòóôõöùúûü]/;

const READINGS = 6;

type Size = (run: Run) => number;

/**
 * Words with stretched letters, each of these letters once or twice: all once; twice those that words double
 * (half as often where every letter is doubled); the consonants twice; the vowels twice; and the last letter once.
 */
export function stretchedForms({ text, starts, ends }: Folded): (Form | null)[] {
  if (!QUICK.test(text)) return [];
  const readings: Rewrite[][] = Array.from({ length: READINGS }, () => []);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!QUICK.test(word)) continue;
    const runs = runsOf(word);
    for (const [i, size] of sizesFor(runs).entries()) readings[i]?.push(rewritten(runs, index, size));
  }
  return readings.map((rewrites) => rewrittenForm('stretched', { text, starts, ends }, rewrites));
}

function sizesFor(runs: readonly Run[]): Size[] {
  const isDoubled = runs.length > 2 && runs.every(({ size }) => size > 1);
  const isLong = ({ letter, size }: Run) => size > 2 || (size === 2 && (isDoubled || STRANGE.test(letter)));
  const long = runs.filter(isLong);
  const sized =
    (wanted: Size): Size =>
    (run) =>
      isLong(run) ? Math.min(run.size, wanted(run)) : run.size;
  const once = sized(() => 1);
  const natural = isDoubled
    ? (run: Run) => Math.ceil(run.size / 2)
    : sized(({ letter }) => (NEVER_DOUBLED.test(letter) ? 1 : 2));
  if (long.length < 2) return [once, natural];
  const consonants = sized(({ letter }) => (VOWEL.test(letter) ? 1 : 2));
  const vowels = sized(({ letter }) => (VOWEL.test(letter) ? 2 : 1));
  const last = runs.at(-1);
  const lastOnce =
    (size: Size): Size =>
    (run) =>
      run === last ? once(run) : size(run);
  return [once, natural, consonants, vowels, lastOnce(consonants), lastOnce(vowels)];
}

function runsOf(word: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const last = runs.at(-1);
    if (last?.letter === letter) last.size += 1;
    else runs.push({ letter, at, size: 1 });
  }
  return runs;
}

function rewritten(runs: readonly Run[], start: number, sizeOf: Size): Rewrite {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let end = start;
  for (const run of runs) {
    const size = sizeOf(run);
    end = start + run.at + run.size;
    for (let i = 0; i < size; i += 1) {
      text += run.letter;
      from.push(start + run.at + i);
      // The last of them stands for those left out too.
      to.push(i === size - 1 ? end : start + run.at + i + 1);
    }
  }
  return { start, end, text, from, to };
}
