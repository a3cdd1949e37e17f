import { RuleError } from '../errors.ts';
import { FastHash } from '../fast-hash.ts';
import { originalRange } from '../fold.ts';
import { lanesIn, wordsIn } from '../folded-words.ts';
import type { DocumentRule, Range } from '../types.ts';
import { LEAST_WORDS, PRINT_LENGTH, readFingerprint, SHINGLE, shingleHashes, WINDOW } from './fingerprint.ts';
import type { KindModule } from './kind.ts';

const PRINT = new RegExp(`^(?:[0-9a-f]{${PRINT_LENGTH}})+$`);

/** Passages that a draft has in common with a confidential text. */
export const document: KindModule<DocumentRule> = {
  literals(rule) {
    if (rule.fingerprints.length === 0) throw new RuleError('no_fingerprints: the rule knows no text');
    if (!rule.fingerprints.every((print) => PRINT.test(print))) {
      throw new RuleError('bad_fingerprint: the rule holds something that is not a fingerprint');
    }
    if (rule.words < LEAST_WORDS) {
      throw new RuleError(`few_words: ${LEAST_WORDS} words in common are the least that tells anything`);
    }
    return [];
  },
  always: () => true,
  wholePart: () => true,
  prepare(rule) {
    const texts = textsByHash(rule.fingerprints);
    const hash = new FastHash(rule.salt);
    return ({ folded }) => {
      const words = wordsIn(folded);
      if (words.length < rule.words) return [];
      const found: Range[] = [];
      for (const { first, last } of passages(shingleHashes(lanesIn(folded), hash), texts)) {
        if (last - first + 1 < rule.words - SLACK) continue;
        found.push(originalRange(folded, words[first]?.start ?? 0, words[last]?.end ?? 0));
      }
      return found;
    };
  },
};

/** A passage may begin before its first kept hash and end after its last one: by a window less one each. */
const SLACK = 2 * (WINDOW - 1);

/** Numbers of the first and last word of a passage. */
interface Passage {
  first: number;
  last: number;
}

/** Runs of hashes of one text with no more than a window between two of them. */
function passages(hashes: readonly number[], texts: Map<number, number[]>): Passage[] {
  const open = new Map<number, Passage>();
  const closed: Passage[] = [];
  for (const [at, hash] of hashes.entries()) {
    for (const text of texts.get(hash) ?? []) {
      const passage = open.get(text);
      if (passage && at - (passage.last - SHINGLE + 1) <= WINDOW) passage.last = at + SHINGLE - 1;
      else {
        const begun = { first: at, last: at + SHINGLE - 1 };
        open.set(text, begun);
        closed.push(begun);
      }
    }
  }
  return closed;
}

function textsByHash(fingerprints: readonly string[]): Map<number, number[]> {
  const texts = new Map<number, number[]>();
  for (const [text, print] of fingerprints.entries()) {
    for (const hash of readFingerprint(print)) {
      const known = texts.get(hash);
      if (known) known.push(text);
      else texts.set(hash, [text]);
    }
  }
  return texts;
}
