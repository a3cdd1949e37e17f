import { RuleError } from '../errors.ts';
import { inflectionsOf } from '../inflect.ts';
import { joinedWords, spellings } from '../spellings.ts';
import type { TermEntry, TermOptions, TermsRule } from '../types.ts';
import { HASHTAG, type KindModule, type Literal, type Matcher, WHOLE_WORDS } from './kind.ts';
import { hasExactCase, hasSignal, isNear, nearTest } from './term-conditions.ts';

type ListedTerm = TermOptions & { term: string };

/** Words and expressions, whole; each as its options say. */
export const terms: KindModule<TermsRule> = {
  literals(rule) {
    const literals = entriesOf(rule).flatMap(({ language, entry }, item): Literal[] => {
      const { term, match, disguises = true } = listed(entry);
      const forms = match === 'inflected' ? [term, ...inflectionsOf(term, language)] : [term];
      return forms.flatMap((form): Literal[] => {
        const joined = joinedWords(form);
        return [
          ...[...spellings(form)].map(
            (text): Literal => ({ text, item, bound: WHOLE_WORDS, language, disguises }),
          ),
          ...(joined ? [{ text: joined, item, bound: HASHTAG, language, disguises } satisfies Literal] : []),
        ];
      });
    });
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
  return (reading, armed) =>
    armed.hits
      .filter((hit) => {
        const entry = entries[hit.item];
        if (!entry || isUnconditional(entry)) return true;
        const { term, case: letterCase, commonWord, near } = listed(entry);
        if (letterCase === 'exact' && !hasExactCase(reading, hit, term)) return false;
        if (commonWord && hasSignal(reading, hit)) return true;
        return near ? isNear(reading, hit, nearTest(near)) : !commonWord;
      })
      .map(({ start, end }) => ({ start, end }));
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
  return typeof entry === 'string' || !(entry.near || entry.commonWord || entry.case === 'exact');
}
