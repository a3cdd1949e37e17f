import { hasEmoji, isInSequence } from '../emoji.ts';
import { RuleError } from '../errors.ts';
import { FastHash, wordLanes } from '../fast-hash.ts';
import { originalRange } from '../fold.ts';
import { type FoldedWord, lanesIn, wordsIn } from '../folded-words.ts';
import type { Form } from '../forms.ts';
import type { Found } from '../match.ts';
import type { Reading } from '../reading.ts';
import type { HashedTerm, HashedTermsRule, Range } from '../types.ts';
import { coveredWords } from './covered-words.ts';
import type { KindModule, Matcher } from './kind.ts';
import { tenureOf } from './tenure.ts';
import { hasSignal, isNear, nearTest } from './term-conditions.ts';
import {
  FAST_LENGTH,
  hashesOf,
  MAX_WORDS,
  prefilterOf,
  readPrefilter,
  readSlow,
  SLOW_LENGTH,
  slowHash,
  withEmoji,
} from './term-hashes.ts';

/** The entry that the words `first` to `last`, which the hash was fed with, are; -1 for none. */
type Lookup = (hash: FastHash, words: readonly FoldedWord[], first: number, last: number) => number;

interface Hit extends Range {
  entry: number;
}

/** Slow hashes that are kept: about what a draft of 120,000 characters needs. */
const REMEMBERED = 2000;
const SLOW = new RegExp(`^[0-9a-f]{${SLOW_LENGTH}}$`);
const FAST = new RegExp(`^[0-9a-f]{${FAST_LENGTH}}$`);

/** Windows of one to four words or emoji whose hash is listed. */
export const hashedTerms: KindModule<HashedTermsRule> = {
  literals(rule) {
    const all = rule.hashed.flatMap(hashesOf);
    if (all.length === 0) throw new RuleError('no_terms: the rule lists no term');
    const shape = rule.mode === 'secrecy' ? SLOW : FAST;
    if (!all.every((hash) => shape.test(hash))) {
      throw new RuleError(`bad_hash: the rule holds a hash that is not one of mode ${rule.mode}`);
    }
    for (const entry of rule.hashed) if (!Array.isArray(entry)) tenureOf(entry);
    return [];
  },
  always: () => true,
  prepare(rule) {
    const hash = new FastHash(rule.salt);
    const memory = new Map<string, number>();
    const listed = rule.mode === 'secrecy' ? secretLookup(rule, memory) : plainLookup(rule);
    // A slow hash is too slow to try every letter for a covered one.
    const fast = rule.mode === 'decency' ? listed : null;
    const matcher: Matcher = (reading) => {
      const hits = [
        ...reading.forms.flatMap((form) => windowsIn(form, hash, listed)),
        ...(hasEmoji(reading.text) ? emojiWindowsIn(reading, hash, listed) : []),
        ...(fast ? coveredWords(reading.folded, hash, () => fast(hash, [], 0, 0)) : []),
      ];
      return hits.length === 0 ? [] : withoutOverlaps(meantOf(rule.hashed, hits, reading));
    };
    matcher.forget = () => memory.clear();
    return matcher;
  },
};

/** How many different windows a text has: each of them is hashed once. */
export function countWindows(reading: Reading): number {
  const windows = new Set<string>();
  const see = (words: readonly FoldedWord[], first: number, last: number) =>
    windows.add(keyOf(words, first, last));
  for (const form of reading.forms) eachWindow(wordsIn(form), form.text, see);
  return windows.size;
}

/** Hits that their entry means: an everyday word needs something that gives it away. */
function meantOf(entries: readonly HashedTerm[], hits: readonly Hit[], reading: Reading): Found[] {
  return hits.flatMap(({ entry, start, end }): Found[] => {
    const term = entries[entry];
    if (!term || Array.isArray(term)) return [{ start, end }];
    const { commonWord, near, unlessNear } = term;
    const hit = { start, end };
    if (unlessNear && isNear(reading, hit, nearTest(unlessNear))) return [];
    const isMeant =
      (commonWord && hasSignal(reading, hit)) || (near ? isNear(reading, hit, nearTest(near)) : !commonWord);
    return isMeant ? [{ ...hit, ...tenureOf(term) }] : [];
  });
}

function eachWindow(
  words: readonly FoldedWord[],
  text: string,
  take: (words: readonly FoldedWord[], first: number, last: number) => void,
  begin: (first: number) => void = () => undefined,
): void {
  for (let first = 0; first < words.length; first += 1) {
    begin(first);
    for (let last = first; last < words.length && last < first + MAX_WORDS; last += 1) {
      const word = words[last];
      if (!word || (last > first && isParted(text, words[last - 1], word))) break;
      take(words, first, last);
    }
  }
}

function windowsIn(form: Form, hash: FastHash, listed: Lookup): Hit[] {
  const lanes = lanesIn(form);
  const found: Hit[] = [];
  const take = (words: readonly FoldedWord[], first: number, last: number) => {
    hash.addLanes(lanes, last);
    const entry = listed(hash, words, first, last);
    if (entry < 0) return;
    found.push({ ...originalRange(form, words[first]?.start ?? 0, words[last]?.end ?? 0), entry });
  };
  eachWindow(wordsIn(form), form.text, take, () => hash.reset());
  return found;
}

/** Windows with an emoji in them. Elsewhere emoji do not count, so that they cannot part the words of a term. */
function emojiWindowsIn({ text, folded }: Reading, hash: FastHash, listed: Lookup): Hit[] {
  const words = withEmoji(wordsIn(folded), folded.text);
  const lanes = wordLanes(words);
  const found: Hit[] = [];
  let emoji = false;
  const take = (_: readonly FoldedWord[], first: number, last: number) => {
    hash.addLanes(lanes, last);
    emoji ||= hasEmoji(words[last]?.text ?? '');
    const entry = emoji ? listed(hash, words, first, last) : -1;
    if (entry < 0) return;
    const range = originalRange(folded, words[first]?.start ?? 0, words[last]?.end ?? 0);
    if (!isInSequence(text, range)) found.push({ ...range, entry });
  };
  eachWindow(words, folded.text, take, () => {
    emoji = false;
    hash.reset();
  });
  return found;
}

function keyOf(words: readonly FoldedWord[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** A blank line ends a window, as it ends a sentence. */
function isParted(text: string, before: FoldedWord | undefined, after: FoldedWord): boolean {
  const from = before?.end ?? 0;
  return after.start - from > 1 && text.slice(from, after.start).includes('\n\n');
}

/** Bits of a first test that nearly every window fails without a look at the list. */
const SIEVE = 0xfffff;

function plainLookup(rule: HashedTermsRule): Lookup {
  const listed = new Map<number, number>();
  const sieve = new Uint8Array(SIEVE + 1);
  for (const [entry, term] of rule.hashed.entries()) {
    for (const written of hashesOf(term)) {
      const value = Number.parseInt(written, 16);
      if (!listed.has(value)) listed.set(value, entry);
      sieve[(value % 2 ** 32) & SIEVE] = 1;
    }
  }
  return (hash) => (sieve[hash.low() & SIEVE] === 1 ? (listed.get(hash.value()) ?? -1) : -1);
}

function secretLookup(rule: HashedTermsRule, memory: Map<string, number>): Lookup {
  const prefilter = new Uint8Array(0x10000);
  const listed = new Map<string, number>();
  for (const [entry, term] of rule.hashed.entries()) {
    for (const written of hashesOf(term)) {
      prefilter[readPrefilter(written)] = 1;
      const slow = readSlow(written);
      if (!listed.has(slow)) listed.set(slow, entry);
    }
  }
  return (hash, words, first, last) => {
    if (prefilter[prefilterOf(hash.low())] !== 1) return -1;
    const window = keyOf(words, first, last);
    const known = memory.get(window);
    if (known !== undefined) return known;
    const entry = listed.get(slowHash(window, rule.salt)) ?? -1;
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(window, entry);
    return entry;
  };
}

/** Of matches that touch and count at the same time, the longest. */
function withoutOverlaps(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const range of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const isOther = last && (last.from !== range.from || last.until !== range.until);
    if (!last || isOther || range.start >= last.end) kept.push(range);
    else if (range.end - range.start > last.end - last.start) kept[kept.length - 1] = range;
  }
  return kept;
}
