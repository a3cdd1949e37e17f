import { expect, test } from 'vitest';
import { ruleBase } from '../engine/testing/policy.ts';
import type { Rule } from '../engine/types.ts';
import { languagesOfRule } from './rule-languages.ts';

const base = ruleBase('leak.business.test');

test.each<[name: string, rule: Rule, languages: string[]]>([
  ['words by language', { ...base, kind: 'terms', terms: { en: ['heron'], de: ['Reiher'] } }, ['en', 'de']],
  ['words of every language', { ...base, kind: 'terms', terms: { en: ['a'], '*': ['heron'] } }, ['*']],
  ['groups', { ...base, kind: 'near', near: { fr: [{ groups: [['a'], ['b']] }] } }, ['fr']],
  [
    'disclosures',
    { ...base, kind: 'requires', when: { es: [{ groups: [['a']] }] }, present: ['#ad'] },
    ['es'],
  ],
  [
    'phrases, but not where they are off',
    {
      ...base,
      kind: 'phrase',
      phrases: { en: [{ match: 'we promise', triggers: ['promise'] }] },
      terms: { de: ['wir versprechen'], fr: ['promis'] },
      languages: { fr: 'off' },
    },
    ['en', 'de'],
  ],
  ['a format', { ...base, kind: 'detector', detector: 'iban' }, ['*']],
  [
    'a format that counts in one language',
    { ...base, kind: 'detector', detector: 'iban', scope: { languages: ['pt'] } },
    ['pt'],
  ],
])('%s', (_, rule, languages) => {
  expect(languagesOfRule(rule)).toEqual(languages);
});
