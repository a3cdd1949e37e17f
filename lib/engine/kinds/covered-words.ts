import type { FastHash } from '../fast-hash.ts';
import { type Folded, originalRange } from '../fold.ts';
import { maskedWords } from '../masked-words.ts';
import type { Range } from '../types.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const MOST_COVERED = 2;
/** Hashes tried in one reading; one covered letter takes 26, two take 676. */
const MOST_GUESSES = 4000;

/** Words with one or two covered letters that are listed with some letter in their place. */
export function coveredWords(folded: Folded, hash: FastHash, isListed: (value: number) => boolean): Range[] {
  let left = MOST_GUESSES;
  const isWord = (letters: string): boolean => {
    const star = letters.indexOf('*');
    if (star < 0) {
      left -= 1;
      hash.reset();
      hash.add(letters);
      return isListed(hash.value());
    }
    return LETTERS.some(
      (letter) => left > 0 && isWord(letters.slice(0, star) + letter + letters.slice(star + 1)),
    );
  };
  return maskedWords(folded)
    .filter(({ letters }) => letters.split('*').length - 1 <= MOST_COVERED && isWord(letters))
    .map(({ start, end }) => originalRange(folded, start, end));
}
