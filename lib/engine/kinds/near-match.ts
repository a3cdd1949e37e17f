import { wordsIn } from '../folded-words.ts';
import { isPaused, opensStatement } from '../frames/clause.ts';
import { deniedBetween } from '../frames/negated.ts';
import type { Found } from '../match.ts';
import type { Reading } from '../reading.ts';
import type { NearMatcher, Range } from '../types.ts';
import { wordsOf } from '../words.ts';
import type { Hit } from './kind.ts';
import { type SlottedMatcher, slotted } from './near-slots.ts';

/** Words of one slot at one place. */
interface Spot extends Range {
  /** Number of its first and last word in the text, and of its sentence. */
  first: number;
  last: number;
  sentence: number;
}

/** The same as words of one group of a matcher. */
interface Placed extends Spot {
  group: number;
}

/** Where all groups of a matcher stand near each other; matches do not overlap. */
export function nearMatches(
  byLanguage: Record<string, NearMatcher[]>,
  denials: 'count' | 'ignore' = 'ignore',
) {
  const { slots, matchers } = slotted(byLanguage);
  return (reading: Reading, hits: readonly Hit[]): Found[] => {
    const bySlot = grouped(hits, ({ item }) => item);
    const isThere = (slot: number): boolean =>
      bySlot.has(slot) ||
      (slots[slot - 1]?.pairs.some((pair) => pair.every((one) => bySlot.has(one))) ?? false);
    const able = matchers.filter(({ groups }) => groups.every(isThere));
    if (able.length === 0) return [];
    const place = placer(reading);
    const spots = new Map([...bySlot].map(([slot, found]) => [slot, found.map(place)]));
    for (const [index, { pairs }] of slots.entries()) {
      const paired = pairs.flatMap(([first, second]) =>
        pairsOf(spots.get(first) ?? [], spots.get(second) ?? []),
      );
      if (paired.length > 0) spots.set(index + 1, [...(spots.get(index + 1) ?? []), ...paired]);
    }
    return able.flatMap((matcher) => matchesOf(matcher, spots, reading, denials === 'count'));
  };
}

function matchesOf(
  matcher: SlottedMatcher,
  spots: ReadonlyMap<number, Spot[]>,
  reading: Reading,
  heedsDenials: boolean,
): Found[] {
  const found = matcher.groups
    .flatMap((slot, group) =>
      meantNames(spots.get(slot) ?? [], matcher, reading).map((spot): Placed => ({ ...spot, group })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || b.group - a.group);
  const barred = matcher.without === null ? [] : (spots.get(matcher.without) ?? []);
  const stands = (window: readonly Placed[]) =>
    isMeant(matcher, window, barred, reading) && !(heedsDenials && isDenied(window, reading));
  if ((matcher.sentences ?? 1) > 1) return inOrder(matcher, found, stands);
  const bySentence = grouped(found, ({ sentence }) => sentence);
  return [...bySentence.values()].flatMap((own) =>
    (matcher.ordered ? inOrder : inAnyOrder)(matcher, own, stands),
  );
}

/** Where a word of one list stands right before one of another. */
function pairsOf(first: readonly Spot[], second: readonly Spot[]): Spot[] {
  const byWord = grouped(second, (one) => one.first);
  return first.flatMap((one) =>
    (byWord.get(one.last + 1) ?? [])
      .filter((next) => next.start > one.start && next.sentence === one.sentence)
      .map((next) => ({ ...one, end: next.end, last: next.last })),
  );
}

type Stands = (window: readonly Placed[]) => boolean;

/** What must not come between, once the words are near enough. */
function isMeant(
  { clause, opens, link }: SlottedMatcher,
  window: readonly Placed[],
  barred: readonly Spot[],
  reading: Reading,
): boolean {
  const start = Math.min(...window.map((one) => one.start));
  const end = Math.max(...window.map((one) => one.end));
  if (barred.some((one) => one.start < end && start < one.end)) return false;
  if (link && !isLinked(window, link, reading)) return false;
  if (clause && isPaused(reading.foldedSlice(start, end))) return false;
  return !opens || opensStatement(reading.foldedSlice(reading.sentenceAt(start).start, start));
}

/** Whether nothing but linking words stands between the last two. */
function isLinked(window: readonly Placed[], link: ReadonlySet<string>, reading: Reading): boolean {
  const [before, last] = window.slice(-2);
  if (!before || !last) return true;
  return wordsOf(reading.foldedSlice(before.end, last.start)).every((word) => link.has(word));
}

function inAnyOrder(matcher: SlottedMatcher, found: readonly Placed[], stands: Stands): Found[] {
  const matches: Found[] = [];
  const counts = matcher.groups.map(() => 0);
  let missing = counts.length;
  let left = 0;
  const drop = (one: Placed | undefined) => {
    left += 1;
    if (!one) return;
    const rest = (counts[one.group] ?? 0) - 1;
    counts[one.group] = rest;
    if (rest === 0) missing += 1;
  };
  for (const [right, { group }] of found.entries()) {
    if (counts[group] === 0) missing -= 1;
    counts[group] = (counts[group] ?? 0) + 1;
    while (missing === 0) {
      const first = found[left];
      const isNeeded = first !== undefined && counts[first.group] === 1;
      const window = found.slice(left, right + 1);
      if (isNeeded && fits(matcher, window) && stands(window)) {
        matches.push(marked(matcher, window));
        while (left <= right) drop(found[left]);
      } else drop(first);
    }
  }
  return matches;
}

/** For each group the nearest chain that leads up to it; a word that fits two groups ends a chain before it opens one. */
function inOrder(matcher: SlottedMatcher, found: readonly Placed[], stands: Stands): Found[] {
  const matches: Found[] = [];
  const size = matcher.groups.length;
  const reach = matcher.sentences ?? 1;
  let chains: Placed[][] = [];
  for (const one of found) {
    const before = one.group === 0 ? [] : chains[one.group - 1];
    const previous = before?.at(-1);
    if (!before || (one.group > 0 && (!previous || previous.end > one.start))) continue;
    const chain = [...before, one];
    if (one.sentence - (chain[0]?.sentence ?? 0) >= reach) continue;
    chains[one.group] = chain;
    if (chain.length === size && fits(matcher, chain) && stands(chain)) {
      matches.push(marked(matcher, chain));
      chains = [];
    }
  }
  return matches;
}

/** Whether the writer denies one of the words by something between them: "we are not the best". */
function isDenied(window: readonly Placed[], reading: Reading): boolean {
  return window.some((one, at) => {
    const previous = window[at - 1];
    return (
      previous !== undefined &&
      previous.end < one.start &&
      deniedBetween(reading.foldedSlice(previous.end, one.start), reading.clearLanguageAt(one.start))
    );
  });
}

/** Names that are everyday words count as they are written, or after a hash sign. */
function meantNames<R extends Range>(
  hits: readonly R[],
  { names }: SlottedMatcher,
  { text }: Reading,
): readonly R[] {
  if (!names) return hits;
  const bySmall = new Map(names.map((name) => [name.toLowerCase(), name]));
  return hits.filter(({ start, end }) => {
    const typed = text.slice(start, end);
    const name = bySmall.get(typed.toLowerCase());
    return name === undefined || typed === name || /[#@]/.test(text.charAt(start - 1));
  });
}

function fits({ within }: SlottedMatcher, window: readonly Placed[]): boolean {
  if (within === undefined) return true;
  const last = window.reduce((most, one) => Math.max(most, one.last), 0);
  return last - (window[0]?.first ?? 0) < within;
}

function marked({ mark, alone }: SlottedMatcher, window: readonly Placed[]): Found {
  const chosen = mark === undefined ? window : window.filter(({ group }) => group === mark - 1);
  return {
    start: Math.min(...chosen.map(({ start }) => start)),
    end: Math.max(...chosen.map(({ end }) => end)),
    ...(alone ? { alone } : {}),
  };
}

/** Gives hits the numbers of their words; a word whose letters are kept apart counts as one. */
function placer(reading: Reading): (hit: Hit) => Spot {
  const { folded, sentences } = reading;
  const words = wordsIn(folded);
  const numbers = new Uint32Array(words.length);
  let number = 0;
  for (const [index, { start, end }] of words.entries()) {
    const previous = words[index - 1];
    const isSpelled = end - start === 1 && previous !== undefined && previous.end - previous.start === 1;
    if (index > 0 && !isSpelled) number += 1;
    numbers[index] = number;
  }
  const wordAt = (position: number) =>
    numbers[lastAtOrBefore(words.length, (at) => folded.starts[words[at]?.start ?? 0] ?? 0, position)] ?? 0;
  return ({ start, end }) => ({
    start,
    end,
    first: wordAt(start),
    last: wordAt(end - 1),
    sentence: lastAtOrBefore(sentences.length, (at) => sentences[at]?.start ?? 0, start),
  });
}

/** The last of so many ascending values that is not above a position; the first where all are. */
function lastAtOrBefore(count: number, valueAt: (index: number) => number, position: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (valueAt(middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
