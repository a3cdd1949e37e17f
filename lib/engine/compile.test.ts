import { expect, test } from 'vitest';
import { createChecker } from './check.ts';
import { compilePolicy, engineVersion } from './compile.ts';
import { bundleOf, draftOf, NOW, ruleBase, termsRule } from './testing/policy.ts';
import type { Rule } from './types.ts';

const good = termsRule('offence.good', ['idiot']);

test('is plain data that judges the same after being stored', async () => {
  const compiled = compilePolicy(bundleOf([good]));
  const stored = structuredClone(compiled);
  expect(stored).toEqual(compiled);
  expect(stored.engineVersion).toBe(engineVersion);
  const draft = draftOf('you idiot');
  const verdict = await createChecker(stored).check(draft, { now: NOW });
  expect(verdict).toEqual(await createChecker(compiled).check(draft, { now: NOW }));
  expect(verdict.findings).toHaveLength(1);
});

/** A rule as a newer or broken bundle could bring it. */
const foreign = (over: object): Rule => ({ ...good, id: 'offence.bad', ...over }) as Rule;

test.each<[what: string, rule: Rule, reason: RegExp]>([
  ['unknown kind', foreign({ kind: 'telepathy' }), /^unknown_kind$/],
  ['a kind named like a property of every object', foreign({ kind: 'toString' }), /^unknown_kind$/],
  ['unknown category', foreign({ id: 'mood.bad' }), /^unknown_category: mood$/],
  ['unknown frame', foreign({ unless: ['sarcastic'] }), /^unknown_frame: sarcastic$/],
  ['impossible date', foreign({ until: 'next week' }), /^bad_date: until/],
  ['no term', foreign({ terms: {} }), /^no_terms/],
  ['empty term', foreign({ terms: { en: ['\u200b'] } }), /^empty_term/],
  ['no pattern', foreign({ kind: 'pattern', patterns: [] }), /^no_patterns/],
  [
    'empty keyword',
    foreign({ kind: 'pattern', patterns: [{ pattern: 'a', keywords: [''] }] }),
    /^empty_keyword/,
  ],
  ['unknown detector', foreign({ kind: 'detector', detector: 'mood' }), /^unknown_detector: mood$/],
  ['no wording at all', foreign({ kind: 'phrase', phrases: {}, terms: {} }), /^no_phrases/],
  ['not the shape of its kind', foreign({ terms: 5, kind: 'pattern' }), /^schema_invalid/],
])('%s: the rule is named, the others judge', async (_what, rule, reason) => {
  const compiled = compilePolicy(bundleOf([rule, good]));
  expect(compiled.rejected).toEqual([{ rule: rule.id, reason: expect.stringMatching(reason) }]);
  const verdict = await createChecker(compiled).check(draftOf('idiot'), { now: NOW });
  expect(verdict.findings.map((finding) => finding.rule)).toEqual(['offence.good']);
  expect(verdict.skipped).toEqual(compiled.rejected);
  expect(verdict.status).toBe('partial');
});

test('rules that share a literal are all armed by it', async () => {
  const checker = createChecker(
    compilePolicy(
      bundleOf([
        termsRule('claim.one', ['risk-free']),
        termsRule('claim.two', ['Risk Free']),
        {
          ...ruleBase('claim.three'),
          kind: 'pattern',
          patterns: [{ pattern: 'RISK.FREE', keywords: ['risk free'] }],
        },
      ]),
    ),
  );
  const verdict = await checker.check(draftOf('RISK-FREE'), { now: NOW });
  expect(verdict.findings).toHaveLength(1);
  expect([verdict.findings[0]?.rule, ...(verdict.findings[0]?.also ?? [])].sort()).toEqual([
    'claim.one',
    'claim.three',
    'claim.two',
  ]);
});
