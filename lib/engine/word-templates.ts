import { RuleError } from './errors.ts';

/** One entry of a set may stand for so many expressions. */
const MOST = 8000;
const PIECE = /\(([^()]*\|[^()]*)\)|\{([a-z0-9-]+)\}/g;

/**
 * The expressions that an entry of a set stands for: `(a|an) {bird}` is "a" and "an" before every word of the set `bird`;
 * an empty choice, as in `(the|)`, leaves nothing behind.
 */
export function expressionsOf(entry: string, wordsOfSet: (name: string) => readonly string[]): string[] {
  let made = [''];
  let at = 0;
  for (const { 0: found, 1: choices, 2: name, index } of entry.matchAll(PIECE)) {
    const between = entry.slice(at, index);
    const here = name === undefined ? (choices ?? '').split('|') : wordsOfSet(name);
    if (here.length * made.length > MOST) {
      throw new RuleError(`many_words: \`${entry}\` stands for more than ${MOST} expressions`);
    }
    made = made.flatMap((start) => here.map((one) => `${start}${between}${one}`));
    at = index + found.length;
  }
  const rest = entry.slice(at);
  return made.map((start) => `${start}${rest}`.replaceAll(/\s+/g, ' ').trim());
}
