import { describe, expect, test } from 'vitest';
import { RULE, sources } from '../../tests/support/policy-sources.ts';
import { hashTerms } from '../engine/kinds/term-hashes.ts';
import { bundleOf, ruleBase } from '../engine/testing/policy.ts';
import type { HashedTermsRule } from '../engine/types.ts';
import { guardBundle } from './bundle-guard.ts';
import { checkKind, checkSecrets } from './check-kinds.ts';
import { printProblem } from './problem.ts';
import { buildBundle } from './sources.ts';

/** What is wrong with the sample policy when its rule is written as another kind. */
function problems(kind: string, body: string): string[] {
  const rule = sources().find(({ path }) => path === RULE)?.text ?? '';
  const text = rule.replace('kind: terms', `kind: ${kind}`).replace('terms:\n  en: [project heron]\n', body);
  const built = buildBundle(sources({ [RULE]: text }));
  return 'problems' in built ? built.problems.map(printProblem) : [];
}

const SALT = '00112233445566778899aabbccddeeff';
const salted = `salt: "${SALT}"\n`;

const PHRASE = "phrases:\n  en:\n    - match: '[we promise] #Noun'\n      triggers: [promise]\n";

describe('a sound rule of each kind is read', () => {
  test.each([
    [
      'near',
      'near:\n  en:\n    - groups: [[project], [heron, egret]]\n      within: 8\n      ordered: true\n      mark: 2\n',
    ],
    ['requires', 'when:\n  en: [{groups: [[heron]]}]\npresent: ["#ad"]\n'],
    ['hashed-terms', `mode: decency\n${salted}hashed: [["00112233445566"]]\n`],
    ['hashed-terms', `mode: secrecy\n${salted}hashed: [["00112233445566778899"]]\n`],
    [
      'hashed-terms',
      `mode: decency\n${salted}options: {near: [signed]}\nhashed:\n  - ["00112233445566"]\n  - {hashes: ["00112233445566"], commonWord: true, until: 2027-01-01, owner: c/security}\n`,
    ],
    ['document', `${salted}words: 20\nfingerprints: ["0011223344556600112233445566"]\n`],
    ['detector', 'detector: phone\nsamples: count\n'],
    ['phrase', PHRASE],
    [
      'phrase',
      `${PHRASE}languages: {en: full, de: full, fr: terms-only, es: off}\nnear: {de: [{groups: [[wir], [versprechen]]}]}\nterms: {fr: [promis]}\noptions: {match: inflected}\n`,
    ],
    [
      'pattern',
      'patterns:\n  - pattern: heron\n    keywords: [heron]\n    validate: [not-uuid]\n    unlessNear: [bird]\n',
    ],
  ])('%s', (kind, body) => {
    expect(problems(kind, body)).toEqual([]);
  });
});

describe('a mistake is placed and explained', () => {
  test.each([
    [
      'near',
      'near:\n  en: [{groups: []}]\n',
      '14:9 leak.business.codename near.en.0.groups: 1 or more entries are expected here',
    ],
    ['near', 'near:\n  en: [{groups: [[a], [b]], within: 1}]\n', '2 groups do not fit into 1 words'],
    ['near', 'near:\n  en: [{groups: [[a]], mark: 3}]\n', 'there is no group 3'],
    [
      'near',
      'near:\n  en: [{groups: [[a]], order: true}]\n',
      '`order` is not a known key. Did you mean `ordered`',
    ],
    ['near', 'near:\n  en: [{groups: [[a]], ordered: "yes"}]\n', '`true` or `false` is expected here'],
    ['requires', 'when:\n  en: [{groups: [[a]]}]\n', '`present` is missing'],
    [
      'phrase',
      `${PHRASE}languages: {en: terms-only, de: full, fr: loud}\n`.replace('#Noun', '#Nounn'),
      '15:7 leak.business.codename phrases.en.0.match: #Nounn is no tag. Write a tag such as #Hyphenated',
    ],
    [
      'phrase',
      `${PHRASE}languages: {en: full, de: terms-only, fr: loud}\n`,
      '`loud` is not one of `full`, `terms-only`, `off`',
    ],
    [
      'phrase',
      `${PHRASE}languages: {de: full}\n`,
      'languages.de: `de` is `full`, and the rule has no wording in it. Add `near: {de: [{groups: […]}]}`',
    ],
    [
      'phrase',
      `${PHRASE}languages: {de: terms-only}\n`,
      'languages.de: `de` is `terms-only`, and the rule lists no terms',
    ],
    ['phrase', PHRASE.replace('[we', '(we'), 'phrases.en.0.match: brackets of a phrase do not close'],
    ['phrase', `${PHRASE}near: {de: [{groups: [[a]], mark: 2}]}\n`, 'near.de.0: there is no group 2'],
    ['hashed-terms', `mode: secret\n${salted}hashed: [["00112233445566"]]\n`, '`secret` is not one of'],
    [
      'hashed-terms',
      'mode: decency\nsalt: "1"\nhashed: [["00112233445566"]]\n',
      'is not a salt of 16 to 64 hex digits',
    ],
    ['hashed-terms', `mode: decency\n${salted}hashed: [[idiot]]\n`, 'is not a hash of 14 or 20 hex digits'],
    [
      'hashed-terms',
      `mode: secrecy\n${salted}hashed: [["00112233445566"]]\n`,
      'a hash of mode secrecy has 20 hex digits',
    ],
    ['document', `${salted}words: 5\nfingerprints: ["00112233445566"]\n`, 'a whole number of 12 or more'],
    ['detector', 'detector: telephone\n', '`telephone` is not one of'],
    [
      'pattern',
      'patterns:\n  - pattern: heron\n    keywords: [heron]\n    validate: [lunh]\n',
      'Did you mean `luhn`',
    ],
  ])('%s %j', (kind, body, said) => {
    expect(problems(kind, body).join('\n')).toContain(said);
  });
});

describe('secret terms', () => {
  const rule = (id: string, terms: number): HashedTermsRule => ({
    ...ruleBase(id),
    ...hashTerms(['heron'], { mode: 'secrecy', salt: SALT }),
    hashed: Array.from({ length: terms }, () => ['00112233445566778899']),
  });

  test('are counted over all rules of a policy', () => {
    expect(checkSecrets([rule('leak.a', 200), rule('leak.b', 100)])).toBeUndefined();
    expect(checkSecrets([rule('leak.a', 200), rule('leak.b', 101)])?.rule).toBe('leak.b');
    expect(checkSecrets([{ ...rule('leak.a', 5000), mode: 'decency' }])).toBeUndefined();
  });

  test('too many of them close the door', () => {
    expect(
      guardBundle(
        bundleOf([{ ...rule('leak.a', 301), owner: 'c/test', suggestions: [{ label: 'x' }] }], {
          version: '2026.11',
        }),
      ),
    ).toMatchObject({
      reason: 'schema_invalid',
      detail: expect.stringContaining('301 secret terms'),
    });
  });
});

test('what helpers make is sound', () => {
  for (const mode of ['decency', 'secrecy'] as const) {
    expect(
      checkKind({ ...ruleBase('leak.a'), ...hashTerms(['Project Heron'], { mode, salt: SALT }) }),
    ).toEqual([]);
  }
});
