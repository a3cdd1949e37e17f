import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { createMender } from './slips.ts';
import { checkerOf, marked, ruleBase } from './testing/policy.ts';
import type { Rule } from './types.ts';

const WORDS = ['women', 'filth', 'plague', 'hang', 'die', 'disgust', 'beast', 'black', 'hate'];
const mend = createMender(WORDS);

describe('a slip of the keys', () => {
  test.each([
    ['womn', 'women'],
    ['fitlh', 'filth'],
    ['plageu', 'plague'],
    ['haet', 'hate'],
    ['hangall', 'hang all'],
    ['todie', 'to die'],
    ['womendisgust', 'women disgust'],
  ])('%s is read as %s', (typed, meant) => {
    expect(mend(fold(`some ${typed} here`))?.text).toContain(meant);
  });

  test.each([
    'omen',
    'best',
    'back',
    'hat',
    'ate',
    'diet',
    'filt',
    'hanger',
    'blackboard',
    'disgusting',
    'w0men',
  ])('%s is left alone', (word) => {
    expect(mend(fold(`some ${word} here`))).toBeNull();
  });
});

const rule: Rule = {
  ...ruleBase('offence.test'),
  kind: 'near',
  near: {
    en: [
      {
        groups: [
          ['women', 'herons'],
          ['filth', 'vile', 'scum'],
        ],
      },
    ],
  },
  disguises: true,
};

test.each([
  ['These womn are filth', ['womn are filth']],
  ['These women are fitlh', ['women are fitlh']],
  ['These women are justfilth', ['women are justfilth']],
  ['These womn are fitlh', []],
  ['These omen are filth', []],
])('%s', async (text, words) => {
  expect(await marked(checkerOf([rule]), text)).toEqual(words);
});

test('rules that do not ask for it never see a mended word', async () => {
  const plain: Rule = { ...rule, disguises: false };
  expect(await marked(checkerOf([plain]), 'These womn are filth')).toEqual([]);
});
