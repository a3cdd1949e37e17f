import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { emojiIn } from '../emoji.ts';
import { RuleError } from '../errors.ts';
import { FastHash } from '../fast-hash.ts';
import { type FoldedWord, foldedWords } from '../folded-words.ts';
import { joinedWords, spellings } from '../spellings.ts';
import type { HashedOptions, HashedTerm, HashedTermsRule, TermTenure } from '../types.ts';

/** Windows of a draft are this many words long at the most, so terms are too. */
export const MAX_WORDS = 4;
/** About a millisecond and 256 KiB a guess. Another value makes every stored secrecy hash useless. */
const COST = { N: 256, r: 8, p: 1, dkLen: 8 };

export const FAST_LENGTH = 14;
export const SLOW_LENGTH = 20;
const PREFILTER_LENGTH = 4;

/** The data of a hashed-terms rule made from clear terms. `salt` is hex, 16 digits or more, new for each bundle. */
export function hashTerms(
  terms: readonly (string | (HashedOptions & TermTenure & { term: string }))[],
  { mode, salt }: Pick<HashedTermsRule, 'mode' | 'salt'>,
): Pick<HashedTermsRule, 'kind' | 'mode' | 'salt' | 'hashed'> {
  const hash = new FastHash(salt);
  const hashed = terms.map((entry): HashedTerm => {
    const { term, ...options } = typeof entry === 'string' ? { term: entry } : entry;
    const hashes = [...windowsOf(term)].map((window) => {
      const fast = fastOf(hash, window);
      return mode === 'decency'
        ? fast.toString(16).padStart(FAST_LENGTH, '0')
        : prefilterOf(fast).toString(16).padStart(PREFILTER_LENGTH, '0') + slowHash(window, salt);
    });
    return Object.keys(options).length > 0 ? { ...options, hashes } : hashes;
  });
  return { kind: 'hashed-terms', mode, salt, hashed };
}

export function hashesOf(entry: HashedTerm): readonly string[] {
  return Array.isArray(entry) ? entry : entry.hashes;
}

/** Words and emoji in the order in which they stand. */
export function withEmoji(words: readonly FoldedWord[], folded: string): FoldedWord[] {
  const all = [...words, ...emojiIn(folded)].sort((a, b) => a.start - b.start);
  // Letters drawn in a frame are a word and an emoji; the word counts.
  return all.filter(({ start }, i) => start >= (all[i - 1]?.end ?? 0));
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
  const words = withEmoji(foldedWords(folded), folded);
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
