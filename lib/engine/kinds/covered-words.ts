import type { FastHash } from '../fast-hash.ts';
import { type Folded, originalRange } from '../fold.ts';
import { maskedWords } from '../masked-words.ts';
import type { Range } from '../types.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const MOST_COVERED = 2;
/** Hashes tried in one reading; one covered letter takes 26, two take 676. */
const MOST_GUESSES = 4000;

/**
 * Words with one or two covered letters that are listed with some letter in their place, each with the number of
 * its entry. `listed` says which entry the hash, fed with a word, is; -1 for none.
 */
export function coveredWords(
  folded: Folded,
  hash: FastHash,
  listed: () => number,
): (Range & { entry: number })[] {
  let left = MOST_GUESSES;
  const entryOf = (letters: string): number => {
    const star = letters.indexOf('*');
    if (star < 0) {
      left -= 1;
      hash.reset();
      hash.add(letters);
      return listed();
    }
    for (const letter of LETTERS) {
      const entry = left > 0 ? entryOf(letters.slice(0, star) + letter + letters.slice(star + 1)) : -1;
      if (entry >= 0) return entry;
    }
    return -1;
  };
  return maskedWords(folded).flatMap(({ letters, start, end }) => {
    const entry = letters.split('*').length - 1 <= MOST_COVERED ? entryOf(letters) : -1;
    return entry < 0 ? [] : [{ ...originalRange(folded, start, end), entry }];
  });
}
