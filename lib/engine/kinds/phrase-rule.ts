import type { Found } from '../match.ts';
import type { Reading } from '../reading.ts';
import { baseLanguage } from '../texts.ts';
import type { NearMatcher, PhraseRule, Spoken, TermsRule } from '../types.ts';
import type { Armed, Hit, KindModule, Literal, Matcher } from './kind.ts';
import { nearMatches } from './near-match.ts';
import { nearLiterals, slotted } from './near-slots.ts';
import { phrase } from './phrase.ts';
import { terms } from './terms.ts';

/** Wording by language: parts of speech in English, words near each other elsewhere, and terms. */
export const phraseRule: KindModule<PhraseRule> = {
  ...phrase,
  literals(rule) {
    const { english, near, listed } = partsOf(rule);
    // What is written and off everywhere is silent on purpose; what is not written at all is a mistake.
    const isWritten = [rule.phrases, rule.near, rule.terms].some(
      (part) => Object.keys(part ?? {}).length > 0,
    );
    return [
      ...(english || !isWritten ? phrase.literals(rule) : []),
      ...moved(nearLiterals(near), nearFrom(rule)),
      ...(listed ? moved(terms.literals(listed), termsFrom(rule, near)) : []),
    ];
  },
  prepare(rule, facts) {
    const { english, near, listed } = partsOf(rule);
    const read = english ? phrase.prepare(rule, facts) : none;
    const close = nearMatches(near);
    const words = listed ? terms.prepare(listed, facts) : none;
    const starts = [0, nearFrom(rule), termsFrom(rule, near)] as const;
    const known = new WeakMap<Armed, Armed[]>();
    const splitOf = (armed: Armed): Armed[] => {
      const split = known.get(armed) ?? splitAt(armed, starts);
      known.set(armed, split);
      return split;
    };
    const matcher: Matcher = (reading, armed, parser) => {
      const [byPhrase = armed, byNear = armed, byTerm = armed] = splitOf(armed);
      const isSpoken = (allowed: readonly Spoken[]) => (found: Found) =>
        allowed.includes(spokenAt(rule, reading, found.start));
      const full = isSpoken(['full']);
      const plain = (listedFound: readonly Found[]) => [
        ...close(reading, byNear.hits).filter(full),
        ...listedFound.filter(isSpoken(['full', 'terms-only'])),
      ];
      const found = byTerm.hits.length > 0 ? words(reading, byTerm, parser) : [];
      const parsed = byPhrase.hits.length > 0 ? read(reading, byPhrase, parser) : [];
      if (!(parsed instanceof Promise || found instanceof Promise)) {
        return [...parsed.filter(full), ...plain(found)];
      }
      return Promise.all([parsed, found]).then(([some, more]) => [...some.filter(full), ...plain(more)]);
    };
    matcher.reads = (reading, armed) => read.reads?.(reading, splitOf(armed)[0] ?? armed) ?? [];
    return matcher;
  },
};

const none: Matcher = () => [];

/** What a rule does in a language; everything where it does not say. */
export function spokenIn({ languages = {} }: Pick<PhraseRule, 'languages'>, language: string): Spoken {
  const said = Object.entries(languages).find(([tag]) => baseLanguage(tag) === baseLanguage(language));
  return said?.[1] ?? 'full';
}

function spokenAt(rule: PhraseRule, reading: Reading, position: number): Spoken {
  if (!rule.languages) return 'full';
  const language = reading.languageAt(position);
  return language === null ? 'full' : spokenIn(rule, language);
}

/** What of a rule runs in any language at all. */
function partsOf(rule: PhraseRule) {
  const near = only(rule.near, (language) => language === '*' || spokenIn(rule, language) === 'full');
  const list = only(rule.terms, (language) => language === '*' || spokenIn(rule, language) !== 'off');
  const { phrases: _p, near: _n, languages: _l, ...base } = rule;
  const listed: TermsRule | null =
    Object.keys(list).length > 0 ? { ...base, kind: 'terms', terms: list } : null;
  return { english: spokenIn(rule, 'en') === 'full' && rule.phrases.en !== undefined, near, listed };
}

function only<T>(
  byLanguage: Record<string, T> = {},
  keeps: (language: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(byLanguage).filter(([language]) => keeps(language)));
}

/** Items of phrases come first, then those of words near each other, then those of terms. */
function nearFrom(rule: PhraseRule): number {
  return rule.phrases.en?.length ?? 0;
}

function termsFrom(rule: PhraseRule, near: Record<string, NearMatcher[]>): number {
  return nearFrom(rule) + slotted(near).slots.length + 1;
}

function moved(literals: readonly Literal[], by: number): Literal[] {
  return literals.map((literal) => ({ ...literal, item: literal.item + by }));
}

/** What armed each part of the rule, its items counted from 0 again. */
function splitAt({ hits, items }: Armed, starts: readonly number[]): Armed[] {
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const isOwn = (item: number) => item >= start && item < end;
    return {
      items: new Set([...items].filter(isOwn).map((item) => item - start)),
      hits: hits.filter(({ item }) => isOwn(item)).map((hit): Hit => ({ ...hit, item: hit.item - start })),
    };
  });
}
