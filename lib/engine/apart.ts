import { regionalLetter } from './confusables.ts';
import { type Folded, originalRange } from './fold.ts';
import type { Form } from './forms.ts';
import { leetLetter } from './leet.ts';
import { type Rewrite, rewrittenForm } from './rewrite.ts';

/** A letter, digit or sign with no letter beside it. */
const SINGLE = /(?<![\p{L}\p{M}\p{N}]'?)[\p{L}\d@$!](?![\p{L}\p{M}\p{N}]|'\p{L})/gu;
/** Half flags, which are letters, with nothing or a space between them. */
const REGIONAL = /(?:\ud83c[\udde6-\uddff][ ]?){3,}/g;
const LONGEST_GAP = 12;
/** What stands between two initials, list items or lines. */
const SENTENCE_GAP = /[,;:?]|[.!)]\s|\s[.!(]|\n/;
/** Words of one letter, which may stand before letters that are kept apart by spaces. */
const SMALL_WORD = /[aeiouyàéè]/;
const LEAST = 3;
const LONGEST = 60;

/** A rewrite that says for each letter where it stood. */
type Run = Rewrite & Required<Pick<Rewrite, 'from' | 'to'>>;

/** Letters kept apart by signs that are all alike (`H-A-L-O`, `B r i g h t`, `f🔥o🔥o`), read as words. */
export function apartForms(base: Folded, original: string): (Form | null)[] {
  const first: Rewrite[] = [];
  const second: Rewrite[] = [];
  for (const run of [...runsOf(base, original), ...regionalRuns(base)].sort((a, b) => a.start - b.start)) {
    first.push(run);
    const isSpaced = /^\s+$/.test(base.text.slice(run.from[0] ?? 0, run.from[1] ?? 0).slice(1));
    if (isSpaced && run.text.length > LEAST && SMALL_WORD.test(run.text.charAt(0)))
      second.push(withoutFirst(run));
  }
  return [rewrittenForm('apart', base, first), rewrittenForm('apart', base, second)];
}

function runsOf(base: Folded, original: string): Run[] {
  const runs: Run[] = [];
  let letters: number[] = [];
  let gap = '';
  const close = () => {
    const run =
      letters.length >= LEAST && letters.length <= LONGEST ? runOf(letters, base, original, gap) : null;
    if (run) runs.push(run);
  };
  for (const { index } of base.text.matchAll(SINGLE)) {
    const last = letters.at(-1);
    const between = last === undefined ? '' : gapBetween(base, original, last, index);
    if (last !== undefined && between !== '' && (letters.length === 1 || between === gap)) {
      gap = between;
      letters.push(index);
      continue;
    }
    close();
    // "a f.u.c.k": the gap after a small word is not the one that keeps letters apart.
    const joins = last !== undefined && between !== '' && letters.length < LEAST;
    letters = joins ? [last, index] : [index];
    gap = joins ? between : '';
  }
  close();
  return runs;
}

/** What the writer put between two letters; empty where that is no mere gap. */
function gapBetween({ text, starts, ends }: Folded, original: string, left: number, right: number): string {
  const from = ends[left] ?? 0;
  const to = starts[right] ?? 0;
  if (to <= from || to - from > LONGEST_GAP || right - left > LONGEST_GAP) return '';
  const gap = original.slice(from, to);
  if (SENTENCE_GAP.test(gap) || /[\p{L}\p{N}]/u.test(text.slice(left + 1, right))) return '';
  return gap;
}

function runOf(letters: readonly number[], base: Folded, original: string, gap: string): Run | null {
  const chars = letters.map((at) => base.text.charAt(at));
  const real = chars.filter((char) => /\p{L}/u.test(char)).length;
  if (real < 2 || real * 2 < chars.length) return null;
  if (letters.length === LEAST && /^[. ]$/.test(gap) && isCapital(letters, base, original)) return null;
  const start = letters[0] ?? 0;
  return {
    start,
    end: (letters.at(-1) ?? start) + 1,
    text: chars.map(leetLetter).join(''),
    from: letters,
    to: letters.map((at) => at + 1),
  };
}

/** "U.S.A." and "F B I" are abbreviations. */
function isCapital(letters: readonly number[], base: Folded, original: string): boolean {
  return letters.every((at) => {
    const { start, end } = originalRange(base, at, at + 1);
    return /^\p{Lu}/u.test(original.slice(start, end));
  });
}

function regionalRuns({ text }: Folded): Run[] {
  return [...text.matchAll(REGIONAL)].map(({ 0: run, index }) => {
    const letters: number[] = [];
    for (let i = 0; i < run.length; i += 1) if (run.charCodeAt(i) === 0xd83c) letters.push(index + i);
    return {
      start: index,
      end: index + run.trimEnd().length,
      text: letters.map((at) => regionalLetter(text.codePointAt(at) ?? 0) ?? '').join(''),
      from: letters,
      to: letters.map((at) => at + 2),
    };
  });
}

function withoutFirst({ end, text, from, to }: Run): Run {
  return { start: from[1] ?? 0, end, text: text.slice(1), from: from.slice(1), to: to.slice(1) };
}
