import { join } from 'node:path';
import { readPolicy } from '../../cli/support/policy-folder.ts';
import { bundleOf, ruleBase, termsRule } from '../../lib/engine/testing/policy.ts';
import type { Bundle, PatternMatcher, Rule } from '../../lib/engine/types.ts';
import { pick, post, random } from './posts.ts';

const embedded = readPolicy(join(import.meta.dirname, '..', '..', 'rules')).bundle;

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan bre cla dro fli'.split(
  ' ',
);
export const word = () =>
  Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The embedded policy with so many terms more, 500 a rule. */
export function withTerms(count: number): Bundle {
  const more = times(Math.ceil(count / 500), (rule) => termsRule(`claim.bench-${rule}`, times(500, word)));
  return { ...embedded, rules: [...embedded.rules, ...more] };
}

/** Formats of keys, as services give them out. */
export function keyFormats(count: number): PatternMatcher[] {
  return times(count, (i) => {
    const prefix = `${word()}_`;
    const value = `[A-Za-z0-9_-]{${20 + (i % 40)},${80 + (i % 170)}}`;
    return { pattern: `(?:^|[^A-Za-z0-9])(${prefix}${value})`, keywords: [prefix], capture: 1, entropy: 3 };
  });
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'];

/** What the embedded policy may grow to: word sets in five languages, rules that combine them, a rule a key format. */
export function largePolicy(rules = 300, patterns = 250): Bundle {
  const spoken = [
    ...new Set(
      post(3000)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
    ),
  ];
  const listed = () => times(200, () => `${word()}${word()}`);
  // Every fifth set holds words of everyday, as "we" and "our team"; the others tell what a rule is about.
  const sets = Object.fromEntries(
    times(60, (set) => [
      `bench-${set}`,
      Object.fromEntries(
        LANGUAGES.map((language) => [
          language,
          [...listed(), ...(language === 'en' && set % 5 === 0 ? times(10, () => pick(spoken)) : [])],
        ]),
      ),
    ]),
  );
  const near = (i: number): Rule => {
    const groups = times(2 + (i % 2), (group) => [
      { set: `bench-${5 * Math.floor(random() * 12) + (group === 0 ? 0 : 1 + (i % 4))}` },
    ]);
    const matchers = LANGUAGES.map((language) => [language, [{ groups, within: 12 }]]);
    return { ...ruleBase(`claim.near-${i}`), kind: 'near', near: Object.fromEntries(matchers) };
  };
  const key = (matcher: PatternMatcher, i: number): Rule => ({
    ...ruleBase(`leak.secret.key-${i}`),
    kind: 'pattern',
    patterns: [matcher],
  });
  return {
    ...bundleOf([...embedded.rules, ...times(rules, near), ...keyFormats(patterns).map(key)]),
    sets: { ...embedded.sets, ...sets },
  };
}
