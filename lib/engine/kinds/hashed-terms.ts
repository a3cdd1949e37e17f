import { RuleError } from '../errors.ts';
import { FastHash } from '../fast-hash.ts';
import { originalRange } from '../fold.ts';
import { type FoldedWord, lanesIn, wordsIn } from '../folded-words.ts';
import type { Form } from '../forms.ts';
import type { HashedTermsRule, Range } from '../types.ts';
import { coveredWords } from './covered-words.ts';
import type { KindModule, Matcher } from './kind.ts';
import {
  FAST_LENGTH,
  MAX_WORDS,
  prefilterOf,
  readPrefilter,
  readSlow,
  SLOW_LENGTH,
  slowHash,
} from './term-hashes.ts';

/** Says whether the words `first` to `last`, which the hash was fed with, are a listed term. */
type Lookup = (hash: FastHash, words: readonly FoldedWord[], first: number, last: number) => boolean;

/** Slow hashes that are kept: about what a draft of 120,000 characters needs. */
const REMEMBERED = 2000;
const SLOW = new RegExp(`^[0-9a-f]{${SLOW_LENGTH}}$`);
const FAST = new RegExp(`^[0-9a-f]{${FAST_LENGTH}}$`);

/** Windows of one to four words whose hash is listed. */
export const hashedTerms: KindModule<HashedTermsRule> = {
  literals(rule) {
    const all = rule.hashed.flat();
    if (all.length === 0) throw new RuleError('no_terms: the rule lists no term');
    const shape = rule.mode === 'secrecy' ? SLOW : FAST;
    if (!all.every((hash) => shape.test(hash))) {
      throw new RuleError(`bad_hash: the rule holds a hash that is not one of mode ${rule.mode}`);
    }
    return [];
  },
  always: () => true,
  prepare(rule) {
    const hash = new FastHash(rule.salt);
    const memory = new Map<string, boolean>();
    const isListed = rule.mode === 'secrecy' ? secretLookup(rule, memory) : plainLookup(rule);
    // A slow hash is too slow to try every letter for a covered one.
    const fast = rule.mode === 'decency' ? isListed : null;
    const matcher: Matcher = (reading) =>
      withoutOverlaps([
        ...reading.forms.flatMap((form) => windowsIn(form, hash, isListed)),
        ...(fast ? coveredWords(reading.folded, hash, () => fast(hash, [], 0, 0)) : []),
      ]);
    matcher.forget = () => memory.clear();
    return matcher;
  },
};

function windowsIn(form: Form, hash: FastHash, isListed: Lookup): Range[] {
  const words = wordsIn(form);
  const lanes = lanesIn(form);
  const found: Range[] = [];
  for (let first = 0; first < words.length; first += 1) {
    hash.reset();
    const start = words[first]?.start ?? 0;
    for (let last = first; last < words.length && last < first + MAX_WORDS; last += 1) {
      const word = words[last];
      if (!word || (last > first && isParted(form.text, words[last - 1], word))) break;
      hash.addLanes(lanes, last);
      if (isListed(hash, words, first, last)) found.push(originalRange(form, start, word.end));
    }
  }
  return found;
}

/** A blank line ends a window, as it ends a sentence. */
function isParted(text: string, before: FoldedWord | undefined, after: FoldedWord): boolean {
  const from = before?.end ?? 0;
  return after.start - from > 1 && text.slice(from, after.start).includes('\n\n');
}

/** Bits of a first test that nearly every window fails without a look at the list. */
const SIEVE = 0xfffff;

function plainLookup(rule: HashedTermsRule): Lookup {
  const listed = new Set(rule.hashed.flat().map((hash) => Number.parseInt(hash, 16)));
  const sieve = new Uint8Array(SIEVE + 1);
  for (const value of listed) sieve[(value % 2 ** 32) & SIEVE] = 1;
  return (hash) => sieve[hash.low() & SIEVE] === 1 && listed.has(hash.value());
}

function secretLookup(rule: HashedTermsRule, memory: Map<string, boolean>): Lookup {
  const prefilter = new Uint8Array(0x10000);
  const listed = new Set<string>();
  for (const hash of rule.hashed.flat()) {
    prefilter[readPrefilter(hash)] = 1;
    listed.add(readSlow(hash));
  }
  return (hash, words, first, last) => {
    if (prefilter[prefilterOf(hash.low())] !== 1) return false;
    const window = words
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
    const known = memory.get(window);
    if (known !== undefined) return known;
    const is = listed.has(slowHash(window, rule.salt));
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(window, is);
    return is;
  };
}

/** Of matches that touch, the longest. */
function withoutOverlaps(found: Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || range.start >= last.end) kept.push(range);
    else if (range.end - range.start > last.end - last.start) kept[kept.length - 1] = range;
  }
  return kept;
}
