import { RuleError } from '../errors.ts';
import { inflectionsOf } from '../inflect.ts';
import type { Reading } from '../reading.ts';
import { joinedWords, spellings } from '../spellings.ts';
import type { Range, TermEntry, TermOptions, TermsRule, TermTenure } from '../types.ts';
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
import { hasExactCase, hasSignal, isNear, nearTest } from './term-conditions.ts';
import { isExcepted, tailSet, wholeWord, withTail } from './term-extent.ts';

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
      const forms = match === 'inflected' && !tails ? [term, ...inflectionsOf(term, language)] : [term];
      const bound = tails ? WORD_START : BOUNDS[match];
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
  const entries = entriesOf(rule).map(({ language, entry }) => ({
    language,
    entry,
    tenure: tenureOf(listed(entry)),
  }));
  return (reading, armed) =>
    armed.hits.flatMap((hit) => {
      const found = entries[hit.item];
      if (!found || isUnconditional(found.entry)) return [{ start: hit.start, end: hit.end }];
      const entry = listed(found.entry);
      const range = extentOf(reading, hit, entry, found.language);
      return range && isMeant(reading, range, entry) ? [{ ...range, ...found.tenure }] : [];
    });
}

/** What a hit marks: the whole words around it, or its tail too. */
function extentOf(reading: Reading, hit: Range, entry: ListedTerm, language: string): Range | null {
  const { match, tails } = entry;
  if (tails) return withTail(reading, hit, tailSet(tails, language, match === 'inflected'));
  if (isWithinWords(entry)) return wholeWord(reading, hit);
  return { start: hit.start, end: hit.end };
}

function isMeant(reading: Reading, hit: Range, entry: ListedTerm): boolean {
  const { term, case: letterCase, commonWord, near, unlessNear, except } = entry;
  if (except && isExcepted(reading, hit, except)) return false;
  if (unlessNear && isNear(reading, hit, nearTest(unlessNear))) return false;
  if (letterCase === 'exact' && !hasExactCase(reading, hit, term)) return false;
  if (commonWord && hasSignal(reading, hit)) return true;
  return near ? isNear(reading, hit, nearTest(near)) : !commonWord;
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
    entry.tails ||
    isWithinWords(entry)
  );
}

/** Whether the words that hold the term count, not the term alone. */
function isWithinWords({ match }: TermOptions): boolean {
  return match === 'start' || match === 'part';
}
