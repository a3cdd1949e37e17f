import { RuleError } from '../errors.ts';
import { FastHash } from '../fast-hash.ts';
import { type Folded, originalRange } from '../fold.ts';
import { lanesIn, wordsIn } from '../folded-words.ts';
import type { Found } from '../match.ts';
import type { DocumentRule, Range } from '../types.ts';
import { LEAST_WORDS, PRINT_LENGTH, readFingerprint, SHINGLE, shingleHash, WINDOW } from './fingerprint.ts';
import type { KindModule, Matcher, PlacedReading } from './kind.ts';

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
  joins: true,
  prepare(rule) {
    const join = createJoin(rule);
    const matcher: Matcher = (reading) => join([{ start: 0, reading }]);
    matcher.join = join;
    return matcher;
  },
};

/** Follows texts through passages; each is read once, whatever stands around it. */
function createJoin(rule: DocumentRule): (passages: readonly PlacedReading[]) => Found[] {
  const texts = textsByHash(rule.fingerprints);
  const hash = new FastHash(rule.salt);
  const known = new WeakMap<Folded, Seen[]>();
  const seenIn = (folded: Folded): Seen[] => {
    const lanes = lanesIn(folded);
    const seen = known.get(folded) ?? seenAt(0, lanes.length / 2 - SHINGLE, lanes, hash, texts);
    known.set(folded, seen);
    return seen;
  };
  return (all) => {
    const passages = all.filter(({ reading }) => wordsIn(reading.folded).length > 0);
    const words = wordCounts(passages);
    if ((words.at(-1) ?? 0) < rule.words) return [];
    const seen = passages.flatMap(({ reading: { folded } }, i) => {
      const before = words[i] ?? 0;
      const inside = seenIn(folded).map((one) => ({ ...one, at: before + one.at }));
      const { lanes, first } = acrossEnd(passages, i);
      const across = seenAt(0, Math.min(SHINGLE - 2, lanes.length / 2 - SHINGLE), lanes, hash, texts);
      return [...inside, ...across.map((one) => ({ ...one, at: before + first + one.at }))];
    });
    return runsOf(seen)
      .filter(({ first, last }) => last - first + 1 >= rule.words - SLACK)
      .map(({ first, last }) => ({
        start: wordAt(first, passages, words).start,
        end: wordAt(last, passages, words).end,
      }));
  };
}

/** A passage may begin before its first kept hash and end after its last one: by a window less one each. */
const SLACK = 2 * (WINDOW - 1);

/** Words that begin at word `at` and stand in these texts. */
interface Seen {
  at: number;
  texts: readonly number[];
}

/** Numbers of the first and last word of what is in common. */
interface Run {
  first: number;
  last: number;
}

/** Of the shingles `first` to `last` those that some text holds. */
function seenAt(
  first: number,
  last: number,
  lanes: Int32Array,
  hash: FastHash,
  byHash: ReadonlyMap<number, readonly number[]>,
): Seen[] {
  const seen: Seen[] = [];
  for (let at = first; at <= last; at += 1) {
    const texts = byHash.get(shingleHash(lanes, at, hash));
    if (texts) seen.push({ at, texts });
  }
  return seen;
}

/** How many words stand before each passage, and in all of them. */
function wordCounts(passages: readonly PlacedReading[]): number[] {
  const counts = [0];
  for (const { reading } of passages) counts.push((counts.at(-1) ?? 0) + wordsIn(reading.folded).length);
  return counts;
}

/** The last words of passage `i` with those after it, as far as shingles reach; `first` is the first one's number. */
function acrossEnd(passages: readonly PlacedReading[], i: number): { lanes: Int32Array; first: number } {
  const own = passages[i] ? lanesIn(passages[i].reading.folded) : new Int32Array();
  const first = Math.max(0, own.length / 2 - (SHINGLE - 1));
  const lanes = [...own.subarray(2 * first)];
  const size = lanes.length + 2 * (SHINGLE - 1);
  for (let next = i + 1; next < passages.length && lanes.length < size; next += 1) {
    const more = passages[next];
    if (more) lanes.push(...lanesIn(more.reading.folded).subarray(0, size - lanes.length));
  }
  // Only shingles that begin in the passage itself.
  const most = Math.max(0, own.length / 2 - first) + SHINGLE - 1;
  return { lanes: Int32Array.from(lanes.slice(0, 2 * most)), first };
}

/** Runs of words of one text with no more than a window between two of them. */
function runsOf(seen: readonly Seen[]): Run[] {
  const open = new Map<number, Run>();
  const closed: Run[] = [];
  for (const { at, texts } of seen) {
    for (const text of texts) {
      const run = open.get(text);
      if (run && at - (run.last - SHINGLE + 1) <= WINDOW) run.last = at + SHINGLE - 1;
      else {
        const begun = { first: at, last: at + SHINGLE - 1 };
        open.set(text, begun);
        closed.push(begun);
      }
    }
  }
  return closed;
}

/** Where a word stands in the part, by its number. */
function wordAt(number: number, passages: readonly PlacedReading[], counts: readonly number[]): Range {
  const i = counts.findIndex((count) => count > number) - 1;
  const passage = passages[i];
  const word = passage && wordsIn(passage.reading.folded)[number - (counts[i] ?? 0)];
  if (!word) return { start: 0, end: 0 };
  const { start, end } = originalRange(passage.reading.folded, word.start, word.end);
  return { start: passage.start + start, end: passage.start + end };
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
