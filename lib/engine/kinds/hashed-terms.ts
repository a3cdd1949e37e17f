import { RuleError } from '../errors.ts';
import { FastHash } from '../fast-hash.ts';
import { originalRange } from '../fold.ts';
import { type FoldedWord, wordsIn } from '../folded-words.ts';
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

/** Says whether the words `first` to `last` are a listed term; `fast` is their fast hash. */
type Lookup = (fast: number, words: readonly FoldedWord[], first: number, last: number) => boolean;

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
        ...(fast ? coveredWords(reading.folded, hash, (value) => fast(value, [], 0, 0)) : []),
      ]);
    matcher.forget = () => memory.clear();
    return matcher;
  },
};

function windowsIn(form: Form, hash: FastHash, isListed: Lookup): Range[] {
  const words = wordsIn(form);
  const found: Range[] = [];
  for (let first = 0; first < words.length; first += 1) {
    hash.reset();
    const start = words[first]?.start ?? 0;
    for (let last = first; last < words.length && last < first + MAX_WORDS; last += 1) {
      const word = words[last];
      const before = words[last - 1];
      // A blank line ends a window, as it ends a sentence.
      if (!word || (last > first && before && form.text.slice(before.end, word.start).includes('\n\n')))
        break;
      hash.add(word.text);
      if (isListed(hash.value(), words, first, last)) found.push(originalRange(form, start, word.end));
    }
  }
  return found;
}

function plainLookup(rule: HashedTermsRule): Lookup {
  const listed = new Set(rule.hashed.flat().map((hash) => Number.parseInt(hash, 16)));
  return (fast) => listed.has(fast);
}

function secretLookup(rule: HashedTermsRule, memory: Map<string, boolean>): Lookup {
  const prefilter = new Uint8Array(0x10000);
  const listed = new Set<string>();
  for (const hash of rule.hashed.flat()) {
    prefilter[readPrefilter(hash)] = 1;
    listed.add(readSlow(hash));
  }
  return (fast, words, first, last) => {
    if (prefilter[prefilterOf(fast)] !== 1) return false;
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
