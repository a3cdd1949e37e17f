import { fold, foldedRange, originalRange } from '../fold.ts';
import { withoutAccents } from '../forms.ts';
import { inflectionsOf } from '../inflect.ts';
import { leetLetter } from '../leet.ts';
import type { Reading } from '../reading.ts';
import type { Range, WordRef } from '../types.ts';
import { isWord } from '../word-sets.ts';

/** Longer words are not looked at to their ends. */
const LONGEST = 40;

/** The whole of the words at the ends of a hit. */
export function wholeWord({ folded }: Reading, hit: Range): Range {
  const { start, end } = foldedRange(folded, hit.start, hit.end);
  const { text } = folded;
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const whole = originalRange(folded, start - before.length, end + after.length);
  return { start: Math.min(whole.start, hit.start), end: Math.max(whole.end, hit.end) };
}

/** Whether the words of the hit begin with one that is meant otherwise. */
export function isExcepted(reading: Reading, hit: Range, except: readonly WordRef[]): boolean {
  const written = bareOf(reading.foldedSlice(hit.start, hit.end));
  return except.some((word) => isWord(word) && written.startsWith(bareOf(fold(word).text)));
}

const TAIL = /^[ -]?([\p{L}\p{M}\p{N}@$!|+]+)/u;
const LOOSE_END = /[@!|+]+$/u;

/** The hit with the tail that follows it; null where none does. */
export function withTail(reading: Reading, hit: Range, tails: ReadonlySet<string>): Range | null {
  const { folded } = reading;
  const { end } = foldedRange(folded, hit.start, hit.end);
  const [run = '', word = ''] = TAIL.exec(folded.text.slice(end, end + LONGEST)) ?? [];
  const loose = LOOSE_END.exec(word)?.[0].length ?? 0;
  const written = bareOf(word.slice(0, word.length - loose));
  if (!tails.has(written) && !tails.has([...written].map(leetLetter).join(''))) return null;
  return { start: hit.start, end: originalRange(folded, end, end + run.length - loose).end };
}

const known = new WeakMap<readonly WordRef[], ReadonlySet<string>>();

/** Made once for each list: many terms share one. */
export function tailSet(
  tails: readonly WordRef[],
  language: string,
  inflected: boolean,
): ReadonlySet<string> {
  const found = known.get(tails);
  if (found) return found;
  const words = tails.filter(isWord);
  const forms = inflected ? words.flatMap((word) => [word, ...inflectionsOf(word, language)]) : words;
  const made = new Set(forms.map((form) => bareOf(fold(form).text)));
  known.set(tails, made);
  return made;
}

function bareOf(folded: string): string {
  return withoutAccents(folded);
}
