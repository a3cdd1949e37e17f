import { expect, test } from 'vitest';
import { sources } from '../../tests/support/policy-sources.ts';
import type { Finding, Verdict } from '../engine/types.ts';
import { type Check, runCases, runProtected } from './self-test.ts';
import { buildBundle } from './sources.ts';

const built = buildBundle(sources());
if ('problems' in built) throw new Error('the sources are sound');
const { bundle } = built;

/** Marks the given words wherever they stand, under the given rule id. */
function marking(words: string, id: string, also: string[] = []): Check {
  return async ({ parts }) => {
    const text = parts[0]?.text ?? '';
    const start = text.indexOf(words);
    const finding: Finding = {
      rule: id,
      category: 'leak',
      level: 'caution',
      title: '',
      start,
      end: start + words.length,
      message: '',
      why: '',
      suggestions: [],
      guideline: 'g/secrets',
      contact: 'c/security',
      also,
    };
    const verdict: Verdict = {
      status: 'complete',
      action: 'none',
      findings: start < 0 ? [] : [finding],
      languages: ['en'],
      policy: { id: bundle.id, revision: bundle.revision },
    };
    return verdict;
  };
}

const said = async (check: Check) =>
  (await runCases(bundle, bundle.rules, check)).failures.map(({ side, said }) => `${side}: ${said}`);

test('the right words under the right rule pass, also through a rule that extends it or stands aside', async () => {
  expect(await said(marking('Project Heron', 'leak.business.codename'))).toEqual([]);
  expect(await said(marking('Project Heron', 'leak.business.codename.soft'))).toEqual([]);
  expect(await said(marking('Project Heron', 'leak.other', ['leak.business.codename']))).toEqual([]);
});

test('other words, another rule and a marked harmless draft fail', async () => {
  expect(await said(marking('Heron', 'leak.business.codename'))).toEqual([
    'flag: marked “Heron” instead of “Project Heron”',
  ]);
  expect(await said(marking('Project Heron', 'leak.business.codenames'))).toEqual(['flag: not marked']);
  expect(await said(marking('heron', 'leak.business.codename'))).toEqual([
    'flag: not marked',
    'pass: marked “heron”',
  ]);
});

test('nothing at all may be marked in a protected draft', async () => {
  const drafts = [{ text: 'We want more pay.', lang: 'en' }];
  expect((await runProtected(bundle, drafts, marking('pay', 'leak.other'))).failures).toHaveLength(1);
  expect((await runProtected(bundle, drafts, marking('heron', 'leak.other'))).failures).toEqual([]);
});
