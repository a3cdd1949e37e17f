import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, marked, NOW, ruleBase } from './testing/policy.ts';
import type { PatternMatcher, Rule, Validator } from './types.ts';
import { isValidator, passesAll } from './validators.ts';

const HEADER = 'eyJhbGciOiJIUzI1NiJ9';

test.each<[name: Validator, good: string, bad: string]>([
  ['luhn', '4242 4242-4242 4242', '4242 4242 4242 4243'],
  ['mod97', 'DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 01'],
  ['jwt', `${HEADER}.e30.c2lnbmF0dXJlc2lnbmF0dXJl`, 'eyJub25lIjoxfQ.e30.c2lnbmF0dXJl'],
  ['base64', 'aGVsbG8gd29ybGQ=', 'aGVsb!8'],
  ['mixed', 'abc1', 'abcd'],
  ['not-placeholder', 'q8Zt4Wm1', '<your-key>'],
  ['not-uuid', 'a1b2', '9deb20fe-a6e0-4355-81ea-288b009e4f6d'],
  ['not-hash', 'a1b2', '9f2c4b7e1a0d8356c4e2f7b19a5d3c806e1f4a2b'],
  ['not-word', 'swordf1sh', 'Content-Type'],
])('%s', (name, good, bad) => {
  expect(passesAll(good, [name])).toBe(true);
  expect(passesAll(bad, [name])).toBe(false);
});

test('all of several must pass, and none is always passed', () => {
  expect(passesAll('abcd', ['not-uuid', 'mixed'])).toBe(false);
  expect(passesAll('abcd', [])).toBe(true);
});

test('the list is closed', () => {
  expect(isValidator('luhn')).toBe(true);
  expect(isValidator('toString')).toBe(false);
});

describe('in a pattern rule', () => {
  const rule = (more: Partial<PatternMatcher>): Rule => ({
    ...ruleBase('leak.test'),
    kind: 'pattern',
    patterns: [{ pattern: '[0-9]{16}', keywords: [], ...more }],
  });
  const text = 'a 4242424242424242, the order 5555555555554444 and 4242424242424243';

  test('only values that pass are marked', async () => {
    expect(await marked(checkerOf([rule({ validate: ['luhn'] })]), text)).toEqual([
      '4242424242424242',
      '5555555555554444',
    ]);
  });

  test('words nearby say that something else is meant', async () => {
    const long = `${text}${' and so on'.repeat(10)}: 4012888888881881`;
    const checker = checkerOf([rule({ validate: ['luhn'], unlessNear: ['order', 'parcel no'] })]);
    expect(await marked(checker, long)).toEqual(['4012888888881881']);
    expect(await marked(checker, 'reorder 4242424242424242')).toEqual(['4242424242424242']);
  });

  test('a test nobody knows is named', async () => {
    const broken = checkerOf([rule({ validate: ['magic' as Validator] })]);
    const { skipped } = await broken.check(draftOf('x'), { now: NOW });
    expect(skipped?.[0]?.reason).toMatch(/^unknown_validator: magic/);
  });
});
