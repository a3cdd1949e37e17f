import { RuleError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { NearMatcher, WordRef } from '../types.ts';
import { isWord } from '../word-sets.ts';
import { wordsOf } from '../words.ts';
import { type Literal, WHOLE_WORDS } from './kind.ts';

/** Groups a matcher may have. */
export const MAX_GROUPS = 8;

/** A list of words that matchers of one rule share, with the slots whose words make up the same, one before the other. */
export interface Slot {
  language: string;
  words: readonly string[];
  pairs: (readonly [first: number, second: number])[];
}

/** A matcher whose lists are told by the numbers of their slots. */
export interface SlottedMatcher extends Omit<NearMatcher, 'groups' | 'without' | 'link' | 'pairs'> {
  groups: number[];
  without: number | null;
  link: ReadonlySet<string> | null;
}

/** The lists of a rule's matchers, each once; the item of a literal is the number of its slot, from 1. */
export function slotted(byLanguage: Record<string, NearMatcher[]>): {
  slots: Slot[];
  matchers: SlottedMatcher[];
} {
  const slots: Slot[] = [];
  const matchers = Object.entries(byLanguage).flatMap(([language, list]) => {
    const own: number[] = [];
    const slotOf = (
      refs: readonly WordRef[],
      lists: readonly { first: string[]; second: string[] }[] = [],
    ): number => {
      const words = refs.every(isWord) ? refs : refs.filter(isWord);
      const pairs = lists.map(({ first, second }) => [slotOf(first), slotOf(second)] as const);
      const known = own.find((number) => isSlot(slots[number - 1], words, pairs));
      if (known !== undefined) return known;
      const number = slots.push({ language, words, pairs });
      own.push(number);
      return number;
    };
    return list.map(
      ({ groups, without, link, pairs, ...matcher }): SlottedMatcher => ({
        ...matcher,
        groups: groups.map((refs, group) => slotOf(refs, pairs?.[group])),
        without: without ? slotOf(without) : null,
        link: link ? linkOf(link) : null,
      }),
    );
  });
  return { slots, matchers };
}

/** Literals of matchers by language. */
export function nearLiterals(byLanguage: Record<string, NearMatcher[]>, disguises = false): Literal[] {
  const problem = Object.values(byLanguage)
    .flat()
    .map(nearProblem)
    .find((one) => one !== null);
  if (problem) throw new RuleError(problem);
  const { slots, matchers } = slotted(byLanguage);
  const isWide = runsOn(byLanguage);
  const companies = matchers.map(({ groups }) => groups.reduce((bits, slot) => bits | bitOf(slot), 0) >>> 0);
  return slots.flatMap(({ language, words }, index) => {
    const item = index + 1;
    const own: Omit<Literal, 'text'> = { item, bound: WHOLE_WORDS, language, disguises, slips: disguises };
    if (!isWide) own.among = { bits: bitsOf(item, slots), companies };
    return foldedWords(words).map((text) => ({ text, ...own }));
  });
}

/** Slots may share a bit: a matcher is then tried once too often. */
function bitOf(slot: number): number {
  return 2 ** (slot % 32);
}

/** Those of a slot and of the slots whose words its own may make up. */
function bitsOf(slot: number, slots: readonly Slot[]): number {
  const whole = slots.flatMap(({ pairs }, index) =>
    pairs.some(([first]) => first === slot) ? index + 1 : [],
  );
  return [slot, ...whole].reduce((bits, one) => bits | bitOf(one), 0) >>> 0;
}

const folded = new WeakMap<readonly string[], string[]>();

/** Many matchers share a list, which is folded once. */
function foldedWords(words: readonly string[]): string[] {
  const known = folded.get(words) ?? words.map(wordOf);
  folded.set(words, known);
  return known;
}

/** Whether words may be spread over several sentences, so that whole parts must be read. */
export function runsOn(byLanguage: Record<string, NearMatcher[]>): boolean {
  return Object.values(byLanguage).some((list) => list.some(({ sentences = 1 }) => sentences > 1));
}

/** What is wrong with a matcher, for the people who write rules. */
export function nearProblem({ groups, within, mark, sentences, ordered, link }: NearMatcher): string | null {
  if (groups.length === 0 || groups.some((words) => words.length === 0)) {
    return 'empty_group: a group lists no word';
  }
  if (groups.length > MAX_GROUPS) return `many_groups: ${MAX_GROUPS} groups are the most`;
  if (within !== undefined && within < groups.length) {
    return `narrow: ${groups.length} groups do not fit into ${within} words`;
  }
  if (mark !== undefined && mark > groups.length) return `bad_mark: there is no group ${mark}`;
  if ((sentences ?? 1) > 1 && !ordered) return 'unordered: over several sentences groups come in order';
  if (link && (!ordered || groups.length < 2)) return 'unordered: `link` asks for groups in order';
  return null;
}

const links = new WeakMap<readonly WordRef[], ReadonlySet<string>>();

/** The words of a list, each for itself; made once for each list. */
function linkOf(refs: readonly WordRef[]): ReadonlySet<string> {
  const known = links.get(refs);
  if (known) return known;
  const made = new Set(refs.filter(isWord).flatMap((word) => wordsOf(fold(word).text)));
  links.set(refs, made);
  return made;
}

function isSlot(slot: Slot | undefined, words: readonly string[], pairs: Slot['pairs']): boolean {
  if (!slot || slot.pairs.length !== pairs.length || !isSame(slot.words, words)) return false;
  return slot.pairs.every(([first, second], i) => first === pairs[i]?.[0] && second === pairs[i]?.[1]);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((word, index) => word === b[index]));
}

function wordOf(word: string): string {
  const text = fold(word.trim()).text;
  if (text === '') throw new RuleError('empty_term: a word has no visible character');
  return text;
}
