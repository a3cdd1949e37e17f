import { describe, expect, test } from 'vitest';
import { MAX_UNITS } from './check.ts';
import {
  checkerOf,
  draftOf,
  NOW,
  randomFrom,
  randomText,
  ruleBase,
  termsRule,
  wordsIn,
} from './testing/policy.ts';
import type { Rule } from './types.ts';

const RULES: Rule[] = [
  termsRule('offence.profanity', ['idiot', 'bad word'], { level: 'caution' }),
  termsRule('claim.guarantee', ['guaranteed'], { level: 'note', unless: ['negated', 'question', 'hedged'] }),
  {
    ...ruleBase('leak.secret.key', { unless: ['placeholder'] }),
    kind: 'pattern',
    patterns: [{ pattern: '\\bKEY-[0-9A-F]{8,}', keywords: ['key'] }],
  },
  { ...ruleBase('leak.personal.card-number'), kind: 'detector', detector: 'payment-card' },
  { ...ruleBase('leak.secret.private-key'), kind: 'detector', detector: 'private-key' },
  {
    ...ruleBase('claim.promise'),
    kind: 'phrase',
    phrases: { en: [{ match: 'we [promise #Noun]', triggers: ['promise'] }] },
  },
];
const checker = checkerOf(RULES);

test('a clean draft', async () => {
  const verdict = await checker.check({ id: 'd1', ...draftOf('Hello to all of you.') }, { now: NOW });
  expect(verdict).toEqual({
    id: 'd1',
    status: 'complete',
    action: 'none',
    findings: [],
    languages: ['en'],
    policy: { id: 'test', revision: 7 },
  });
});

test('an empty draft, with and without parts', async () => {
  for (const draft of [draftOf(), draftOf(''), draftOf('', '')]) {
    const verdict = await checker.check(draft, { now: NOW });
    expect([verdict.status, verdict.action, verdict.findings]).toEqual(['complete', 'none', []]);
  }
});

test('the words stand in their own part', async () => {
  const parts = ['Hello', '😀 you ＩＤＩＯＴ', 'KEY-4F0A91BC22 is mine'];
  const verdict = await checker.check(draftOf(...parts), { now: NOW });
  expect(
    verdict.findings.map(({ rule, part, start, end }) => [rule, part, parts[part ?? -1]?.slice(start, end)]),
  ).toEqual([
    ['offence.profanity', 1, 'ＩＤＩＯＴ'],
    ['leak.secret.key', 2, 'KEY-4F0A91BC22'],
  ]);
});

test('words do not join across parts', async () => {
  const verdict = await checker.check(draftOf('bad', 'word'), { now: NOW });
  expect(verdict.findings).toEqual([]);
});

test('circumstances excuse a match only for rules that say so', async () => {
  const text = 'Not guaranteed, not an idiot, not KEY-4F0A91BC22';
  const verdict = await checker.check(draftOf(text), { now: NOW });
  expect(wordsIn(verdict, text)).toEqual(['idiot', 'KEY-4F0A91BC22']);
});

describe('dates', () => {
  const dated = checkerOf([
    termsRule('claim.dated', ['heron'], { from: '2026-06-01T00:00:00Z', until: '2026-07-01T00:00:00Z' }),
  ]);
  test.each([
    ['2026-05-31T23:59:59Z', 0],
    ['2026-06-01T00:00:00Z', 1],
    ['2026-06-30T23:59:59Z', 1],
    ['2026-07-01T00:00:00Z', 0],
  ])('%s', async (now, count) => {
    const verdict = await dated.check(draftOf('Heron'), { now: Date.parse(now) });
    expect(verdict.findings).toHaveLength(count);
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    ...ruleBase('leak.secret.broken'),
    kind: 'pattern',
    patterns: [{ pattern: '[', keywords: ['idiot'] }],
  };
  test('is named and the others judge', async () => {
    const verdict = await checkerOf([broken, ...RULES]).check(draftOf('idiot CANARY'), { now: NOW });
    expect(verdict.findings.map((finding) => finding.rule)).toEqual(['offence.profanity']);
    expect(verdict.status).toBe('partial');
    expect(verdict.skipped?.map((skipped) => skipped.rule)).toEqual(['leak.secret.broken']);
    expect(JSON.stringify(verdict.skipped)).not.toContain('CANARY');
  });
});

describe('a long draft', () => {
  test('is read up to the limit and says so', async () => {
    const text = `idiot ${'x '.repeat(MAX_UNITS / 2)} idiot`;
    const verdict = await checker.check(draftOf(text), { now: NOW });
    expect(verdict.status).toBe('partial');
    expect(verdict.checkedTo).toBe(MAX_UNITS);
    expect(verdict.findings.map((finding) => finding.start)).toEqual([0]);
  });

  test('the limit is one for all parts and splits no surrogate pair', async () => {
    const verdict = await checker.check(draftOf('x'.repeat(MAX_UNITS - 1), '😀 idiot', 'idiot'), {
      now: NOW,
    });
    expect(verdict.checkedTo).toBe(MAX_UNITS - 1);
    expect(verdict.findings).toEqual([]);
  });

  test('exactly at the limit is complete', async () => {
    const verdict = await checker.check(draftOf('x'.repeat(MAX_UNITS), ''), { now: NOW });
    expect(verdict.status).toBe('complete');
  });
});

test.each([
  ['letters', 'x'.repeat(100_000)],
  ['ideographs', '漢'.repeat(100_000)],
  ['emoji', '😀'.repeat(50_000)],
  ['marks', '\u0301'.repeat(100_000)],
  ['digits', '4 '.repeat(50_000)],
  ['cards', '4242 4242 4242 4242 '.repeat(5000)],
  ['terms', 'idiot '.repeat(16_000)],
  ['hashtags', '#AbCd'.repeat(20_000)],
  ['key markers', '-----BEGIN PRIVATE KEY-----'.repeat(3700)],
  ['key words', 'key '.repeat(25_000)],
  ['triggers', 'promise '.repeat(12_000)],
  ['denials', `${'not '.repeat(24_000)}guaranteed`],
])('100,000 units of %s are judged', async (_what, text) => {
  const verdict = await checker.check(draftOf(text), { now: NOW });
  expect(verdict.status).toBe('complete');
});

test('any text: ranges stay inside, split no pair, come sorted and never overlap', async () => {
  const random = randomFrom(4);
  const planted = [
    'idiot',
    'ｂａｄ ｗｏｒｄ',
    'guaranteed',
    'KEY-4F0A91BC22',
    '4242 4242 4242 4242',
    'we promise results',
  ];
  for (let i = 0; i < 300; i += 1) {
    const text = planted.map((words) => `${randomText(random, 8)} ${words} `).join('');
    const { findings } = await checker.check(draftOf(text), { now: NOW });
    let last = 0;
    for (const { start, end } of findings) {
      expect(start >= last && end > start && end <= text.length).toBe(true);
      expect(
        /^[\udc00-\udfff]/.test(text.slice(start)) && /[\ud800-\udbff]$/.test(text.slice(0, start)),
      ).toBe(false);
      last = end;
    }
  }
});
