import { FastHash, wordLanes } from '../fast-hash.ts';
import { fold } from '../fold.ts';
import { foldedWords } from '../folded-words.ts';

/** Words that are hashed together. Fewer, and set expressions would do; more, and every edit would hide a passage. */
export const SHINGLE = 5;
/** Of so many neighbouring hashes the smallest is kept (Schleimer, Wilkerson and Aiken, "Winnowing", 2003). */
export const WINDOW = 4;
/** A passage this long shares two kept hashes or more; set expressions are shorter. */
export const LEAST_WORDS = 12;
export const PRINT_LENGTH = 14;

/** The fingerprint of one confidential text: hex digits that say nothing of it to a reader. */
export function fingerprint(text: string, salt: string): string {
  const hashes = shingleHashes(wordLanes(foldedWords(fold(text).text)), new FastHash(salt));
  const kept = new Set<number>();
  for (const at of winnowed(hashes)) kept.add(hashes[at] ?? 0);
  return [...kept].map((hash) => hash.toString(16).padStart(PRINT_LENGTH, '0')).join('');
}

/** The hashes in a fingerprint. */
export function readFingerprint(print: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < print.length; at += PRINT_LENGTH) {
    hashes.push(Number.parseInt(print.slice(at, at + PRINT_LENGTH), 16));
  }
  return hashes;
}

/** Hash of the words `i` to `i + SHINGLE`, for each `i` that has as many. */
function shingleHashes(lanes: Int32Array, hash: FastHash): number[] {
  const hashes: number[] = [];
  for (let first = 0; first + SHINGLE <= lanes.length / 2; first += 1)
    hashes.push(shingleHash(lanes, first, hash));
  return hashes;
}

/** Of the words `first` to `first + SHINGLE`. */
export function shingleHash(lanes: Int32Array, first: number, hash: FastHash): number {
  hash.reset();
  for (let at = first; at < first + SHINGLE; at += 1) hash.addLanes(lanes, at);
  return hash.value();
}

/** Places of the smallest hash in each window, the last of equal ones. */
function winnowed(hashes: readonly number[]): Set<number> {
  const places = new Set<number>();
  const last = Math.max(1, hashes.length - WINDOW + 1);
  for (let from = 0; from < last; from += 1) {
    let least = from;
    for (let at = from; at < Math.min(from + WINDOW, hashes.length); at += 1) {
      if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    }
    if (least < hashes.length) places.add(least);
  }
  return places;
}
