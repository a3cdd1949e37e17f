import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { RuleError } from '../errors.ts';
import { FastHash } from '../fast-hash.ts';
import { foldedWords } from '../folded-words.ts';
import { joinedWords, spellings } from '../spellings.ts';
import type { HashedTermsRule } from '../types.ts';

/** Windows of a draft are this many words long at the most, so terms are too. */
export const MAX_WORDS = 4;
/** About a millisecond and 256 KiB a guess. Another value makes every stored secrecy hash useless. */
const COST = { N: 256, r: 8, p: 1, dkLen: 8 };

export const FAST_LENGTH = 14;
export const SLOW_LENGTH = 20;
const PREFILTER_LENGTH = 4;

/** The data of a hashed-terms rule made from clear terms. `salt` is hex, 16 digits or more, new for each bundle. */
export function hashTerms(
  terms: readonly string[],
  { mode, salt }: Pick<HashedTermsRule, 'mode' | 'salt'>,
): Pick<HashedTermsRule, 'kind' | 'mode' | 'salt' | 'hashed'> {
  const hash = new FastHash(salt);
  const hashed = terms.map((term) => {
    return [...windowsOf(term)].map((window) => {
      const fast = fastOf(hash, window);
      return mode === 'decency'
        ? fast.toString(16).padStart(FAST_LENGTH, '0')
        : prefilterOf(fast).toString(16).padStart(PREFILTER_LENGTH, '0') + slowHash(window, salt);
    });
  });
  return { kind: 'hashed-terms', mode, salt, hashed };
}

/** The slow hash of a window of folded words, 16 hex digits. */
export function slowHash(window: string, salt: string): string {
  return bytesToHex(scrypt(window, salt, COST));
}

/** The 16 bits that say whether the slow hash is worth computing. */
export function prefilterOf(fast: number): number {
  return fast % 0x10000;
}

export function readPrefilter(hash: string): number {
  return Number.parseInt(hash.slice(0, PREFILTER_LENGTH), 16);
}

export function readSlow(hash: string): string {
  return hash.slice(PREFILTER_LENGTH);
}

function windowsOf(term: string): Set<string> {
  const windows = new Set([...spellings(term)].map(windowOf));
  const joined = joinedWords(term);
  if (joined) windows.add(windowOf(joined));
  return windows;
}

function windowOf(folded: string): string {
  const words = foldedWords(folded);
  if (words.length === 0) throw new RuleError('empty_term: a term has no word');
  if (words.length > MAX_WORDS) {
    throw new RuleError(`long_term: a hashed term has ${MAX_WORDS} words at the most`);
  }
  return words.map(({ text }) => text).join(' ');
}

function fastOf(hash: FastHash, window: string): number {
  hash.reset();
  for (const word of window.split(' ')) hash.add(word);
  return hash.value();
}
