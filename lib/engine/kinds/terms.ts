import { RuleError } from '../errors.ts';
import { inflectionsOf } from '../inflect.ts';
import { joinedWords, spellings } from '../spellings.ts';
import type { TermEntry, TermOptions, TermsRule, TermTenure, WordRef } from '../types.ts';
import { isWord } from '../word-sets.ts';
import {
  type Bound,
  HASHTAG,
  type KindModule,
  type Literal,
  type Matcher,
  PART,
  WHOLE_WORDS,
  WORD_START,
} from './kind.ts';
import { tenureOf } from './tenure.ts';
import { hasExactCase, hasSignal, isExcepted, isNear, nearTest, wholeWord } from './term-conditions.ts';

const BOUNDS = {
  exact: WHOLE_WORDS,
  inflected: WHOLE_WORDS,
  start: WORD_START,
  part: PART,
} satisfies Record<NonNullable<TermOptions['match']>, Bound>;

type ListedTerm = TermOptions & TermTenure & { term: string };

/** Words and expressions, whole; each as its options say. */
export const terms: KindModule<TermsRule> = {
  literals(rule) {
    const literals = entriesOf(rule).flatMap(({ language, entry }, item): Literal[] => {
      const { term, match = 'exact', tails, disguises = true } = listed(entry);
      const written = tails ? composed(term, tails) : [term];
      const forms =
        match === 'inflected' ? written.flatMap((one) => [one, ...inflectionsOf(one, language)]) : written;
      const bound = BOUNDS[match];
      return forms.flatMap((form): Literal[] => {
        const joined = tails ? null : joinedWords(form);
        return [
          ...[...spellings(form)].map((text): Literal => ({ text, item, bound, language, disguises })),
          ...(joined ? [{ text: joined, item, bound: HASHTAG, language, disguises } satisfies Literal] : []),
        ];
      });
    });
    for (const { entry } of entriesOf(rule)) tenureOf(listed(entry));
    if (literals.length === 0) throw new RuleError('no_terms: the rule lists no term');
    return literals;
  },
  always: () => false,
  prepare(rule) {
    const lists = Object.values(rule.terms);
    return lists.every((list) => list.every(isUnconditional)) ? everyHit : conditional(rule);
  },
};

const everyHit: Matcher = (_reading, armed) => armed.hits.map(({ start, end }) => ({ start, end }));

function conditional(rule: TermsRule): Matcher {
  const entries = entriesOf(rule).map(({ entry }) => entry);
  const tenures = entries.map((entry) => tenureOf(listed(entry)));
  return (reading, armed) =>
    armed.hits
      .map((hit) => (isWithinWords(entries[hit.item]) ? { ...hit, ...wholeWord(reading.text, hit) } : hit))
      .filter((hit) => {
        const entry = entries[hit.item];
        if (!entry || isUnconditional(entry)) return true;
        const { term, case: letterCase, commonWord, near, unlessNear, except } = listed(entry);
        if (except && isExcepted(reading, hit, except)) return false;
        if (unlessNear && isNear(reading, hit, nearTest(unlessNear))) return false;
        if (letterCase === 'exact' && !hasExactCase(reading, hit, term)) return false;
        if (commonWord && hasSignal(reading, hit)) return true;
        return near ? isNear(reading, hit, nearTest(near)) : !commonWord;
      })
      .map(({ start, end, item }) => ({ start, end, ...tenures[item] }));
}

function entriesOf(rule: TermsRule): { language: string; entry: TermEntry }[] {
  return Object.entries(rule.terms).flatMap(([language, list]) => list.map((entry) => ({ language, entry })));
}

function listed(entry: TermEntry): ListedTerm {
  if (typeof entry === 'string') return { term: entry };
  if ('term' in entry) return entry;
  throw new RuleError(`unknown_set: ${entry.set}`);
}

function isUnconditional(entry: TermEntry): boolean {
  if (typeof entry === 'string') return true;
  return !(
    entry.near ||
    entry.unlessNear ||
    entry.commonWord ||
    entry.case === 'exact' ||
    entry.from ||
    entry.until ||
    isWithinWords(entry)
  );
}

/** Whether the words that hold the term count, not the term alone. */
function isWithinWords(entry: TermEntry | undefined): boolean {
  return typeof entry === 'object' && (entry.match === 'start' || entry.match === 'part');
}

function composed(term: string, tails: readonly WordRef[]): string[] {
  return tails.filter(isWord).flatMap((tail) => [term + tail, `${term} ${tail}`]);
}
