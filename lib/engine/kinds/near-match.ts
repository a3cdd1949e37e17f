import { RuleError } from '../errors.ts';
import { fold } from '../fold.ts';
import { wordsIn } from '../folded-words.ts';
import type { Found } from '../match.ts';
import type { Reading } from '../reading.ts';
import type { NearMatcher, Range } from '../types.ts';
import { isWord } from '../word-sets.ts';
import { type Hit, type Literal, WHOLE_WORDS } from './kind.ts';

/** Groups a matcher may have; the item of a literal holds matcher and group. */
export const MAX_GROUPS = 8;

/** Words of one group at one place. */
interface Placed extends Range {
  group: number;
  /** Number of its first and last word in the part. */
  first: number;
  last: number;
}

/** Literals of matchers by language; their items begin at `MAX_GROUPS`. */
export function nearLiterals(byLanguage: Record<string, NearMatcher[]>): Literal[] {
  let number = 0;
  return Object.entries(byLanguage).flatMap(([language, matchers]) =>
    matchers.flatMap((matcher) => {
      number += 1;
      const item = number * MAX_GROUPS;
      const problem = nearProblem(matcher);
      if (problem) throw new RuleError(problem);
      return matcher.groups.flatMap((words, group) =>
        words
          .filter(isWord)
          .map((word) => ({ text: wordOf(word), item: item + group, bound: WHOLE_WORDS, language })),
      );
    }),
  );
}

/** What is wrong with a matcher, for the people who write rules. */
export function nearProblem({ groups, within, mark }: NearMatcher): string | null {
  if (groups.length === 0 || groups.some((words) => words.length === 0)) {
    return 'empty_group: a group lists no word';
  }
  if (groups.length > MAX_GROUPS) return `many_groups: ${MAX_GROUPS} groups are the most`;
  if (within !== undefined && within < groups.length) {
    return `narrow: ${groups.length} groups do not fit into ${within} words`;
  }
  if (mark !== undefined && mark > groups.length) return `bad_mark: there is no group ${mark}`;
  return null;
}

/** Where all groups of a matcher stand near each other; matches do not overlap. */
export function nearMatches(byLanguage: Record<string, NearMatcher[]>) {
  const matchers = Object.values(byLanguage).flat();
  return (reading: Reading, hits: readonly Hit[]): Found[] => {
    const place = placer(reading);
    const byMatcher = grouped(hits, ({ item }) => Math.floor(item / MAX_GROUPS) - 1);
    return [...byMatcher].flatMap(([number, own]) => {
      const matcher = matchers[number];
      if (!matcher) return [];
      const bySentence = grouped(
        meantNames(own, matcher, reading),
        ({ start }) => reading.sentenceAt(start).start,
      );
      return [...bySentence.values()].flatMap((found) => {
        const sorted = found.map(place).sort((a, b) => a.start - b.start || a.end - b.end);
        return (matcher.ordered ? inOrder : inAnyOrder)(matcher, sorted);
      });
    });
  };
}

function inAnyOrder(matcher: NearMatcher, found: readonly Placed[]): Found[] {
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
      if (isNeeded && fits(matcher, window)) {
        matches.push(marked(matcher, window));
        while (left <= right) drop(found[left]);
      } else drop(first);
    }
  }
  return matches;
}

/** For each group the nearest chain that leads up to it. */
function inOrder(matcher: NearMatcher, found: readonly Placed[]): Found[] {
  const matches: Found[] = [];
  const size = matcher.groups.length;
  let chains: Placed[][] = [];
  for (const one of found) {
    const before = one.group === 0 ? [] : chains[one.group - 1];
    const previous = before?.at(-1);
    if (!before || (one.group > 0 && (!previous || previous.end > one.start))) continue;
    const chain = [...before, one];
    chains[one.group] = chain;
    if (chain.length === size && fits(matcher, chain)) {
      matches.push(marked(matcher, chain));
      chains = [];
    }
  }
  return matches;
}

/** Names that are everyday words count as they are written, or after a hash sign. */
function meantNames(hits: readonly Hit[], { names }: NearMatcher, { text }: Reading): readonly Hit[] {
  if (!names) return hits;
  const bySmall = new Map(names.map((name) => [name.toLowerCase(), name]));
  return hits.filter(({ start, end }) => {
    const typed = text.slice(start, end);
    const name = bySmall.get(typed.toLowerCase());
    return name === undefined || typed === name || /[#@]/.test(text.charAt(start - 1));
  });
}

function fits({ within }: NearMatcher, window: readonly Placed[]): boolean {
  if (within === undefined) return true;
  const last = window.reduce((most, one) => Math.max(most, one.last), 0);
  return last - (window[0]?.first ?? 0) < within;
}

function marked({ mark, alone }: NearMatcher, window: readonly Placed[]): Found {
  const chosen = mark === undefined ? window : window.filter(({ group }) => group === mark - 1);
  return {
    start: Math.min(...chosen.map(({ start }) => start)),
    end: Math.max(...chosen.map(({ end }) => end)),
    ...(alone ? { alone } : {}),
  };
}

/** Gives hits the numbers of their words. */
function placer({ folded }: Reading): (hit: Hit) => Placed {
  const words = wordsIn(folded);
  const wordAt = (position: number): number => {
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((folded.starts[words[middle]?.start ?? 0] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end, item }) => ({
    start,
    end,
    group: item % MAX_GROUPS,
    first: wordAt(start),
    last: wordAt(end - 1),
  });
}

function wordOf(word: string): string {
  const text = fold(word.trim()).text;
  if (text === '') throw new RuleError('empty_term: a word has no visible character');
  return text;
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
