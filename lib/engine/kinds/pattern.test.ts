import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, marked, NOW, ruleBase } from '../testing/policy.ts';
import type { PatternMatcher, Rule } from '../types.ts';
import { patternProblem } from './pattern.ts';

const rule = (...patterns: PatternMatcher[]): Rule => ({
  ...ruleBase('leak.secret.test'),
  kind: 'pattern',
  patterns,
});
const key: PatternMatcher = { pattern: '\\b(AKIA[0-9A-Z]{16})\\b', keywords: ['akia'], capture: 1 };
const password: PatternMatcher = {
  pattern: '(?i)password\\s*[:=]\\s*(?P<value>\\S{6,})',
  keywords: ['password'],
  capture: 1,
  entropy: 2.5,
};

describe('marked', () => {
  const checker = checkerOf([rule(key, password)]);
  test.each<[text: string, words: string[]]>([
    ['my key AKIA4YSNI2G3IITN5XVK!', ['AKIA4YSNI2G3IITN5XVK']],
    ['😀👩‍👩‍👧e\u0301漢 AKIA4YSNI2G3IITN5XVK', ['AKIA4YSNI2G3IITN5XVK']],
    [
      '\ud83d AKIA4YSNI2G3IITN5XVK \udc00 AKIA4YSNI2G3IITN5XVX',
      ['AKIA4YSNI2G3IITN5XVK', 'AKIA4YSNI2G3IITN5XVX'],
    ],
    ['PassWord = héllo😀wörld!', ['héllo😀wörld!']],
    ['akia4ysni2g3iitn5xvk', []],
    ['password: aaaaaaaa', []],
    ['password: abc', []],
    ['AKIA4YSNI2G3IITN5XVKX', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

test('a pattern is not compiled before one of its keywords occurs', async () => {
  const checker = checkerOf([rule({ pattern: '(', keywords: ['needle'] })]);
  const clean = await checker.check(draftOf('hay'), { now: NOW });
  expect(clean.skipped).toBeUndefined();
  const armed = await checker.check(draftOf('a needle'), { now: NOW });
  expect(armed.skipped).toEqual([
    { rule: 'leak.secret.test', reason: expect.stringMatching(/^bad_pattern: pattern 1/) },
  ]);
  expect(armed.status).toBe('partial');
});

test('a pattern without keywords is always tried', async () => {
  expect(await marked(checkerOf([rule({ pattern: 'b+', keywords: [] })]), 'abba')).toEqual(['bb']);
});

test('an empty match is no match', async () => {
  expect(await marked(checkerOf([rule({ pattern: 'x*', keywords: [] })]), 'axxb')).toEqual(['xx']);
});

test.each<[what: string, matcher: PatternMatcher, problem: RegExp | null]>([
  ['fine', key, null],
  ['not closed', { pattern: '(', keywords: [] }, /^bad_pattern/],
  ['looks ahead', { pattern: 'a(?=b)', keywords: [] }, /^bad_pattern/],
  ['refers back', { pattern: '(a)\\1', keywords: [] }, /^bad_pattern/],
  ['no such group', { pattern: '(a)', keywords: [], capture: 2 }, /^bad_capture/],
])('what is wrong: %s', (_what, matcher, problem) => {
  if (problem) expect(patternProblem(matcher)).toMatch(problem);
  else expect(patternProblem(matcher)).toBeNull();
});
