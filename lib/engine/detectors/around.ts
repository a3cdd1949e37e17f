import { type Folded, originalRange } from '../fold.ts';
import type { Range } from '../types.ts';
import { lazyTest, type WordTest } from '../words.ts';

/** Words that name a number stand this close to it. */
const NEAR = 60;

/** Whether letters, digits or signs that join run on at either end: then it is part of something else. */
export function isCutOut(text: string, { start, end }: Range): boolean {
  if (isDigit(text, start - 1) || isDigit(text, end)) return true;
  return (
    /[\p{L}\p{N}_@]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[\p{L}\p{N}_]|[.,/-]\d)/u.test(text.slice(end, end + 2)) ||
    /\d[.,/:-]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether the place is inside an address of the web, where numbers are ids. */
export function isInLink(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const word = /\S*$/.exec(before)?.[0] ?? '';
  return word.includes('://') || word.startsWith('www.');
}

/** The text around a match in which words that name it may stand: nearby, in its own lines. */
export function around(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return `${before.slice(before.lastIndexOf('\n\n') + 1)} ${after.split('\n\n', 1)[0] ?? ''}`;
}

/** Original ranges of matches in the folded text, in order and without those inside another. */
export function placed(folded: Folded, matches: readonly Range[]): Range[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
  }
  return kept.map(({ start, end }) => originalRange(folded, start, end));
}

/** Whole words of a list, for folded text. */
export function anyWord(list: string): WordTest {
  return lazyTest(() => {
    const words = list
      .trim()
      .split(/\s*,\s*/)
      .map((word) => word.replaceAll(' ', '[ -]?'));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  });
}
