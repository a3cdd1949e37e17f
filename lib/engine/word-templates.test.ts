import { expect, test } from 'vitest';
import { expressionsOf } from './word-templates.ts';

const SETS: Record<string, string[]> = { bird: ['heron', 'gull'], colour: ['red'] };
const wordsOfSet = (name: string) => SETS[name] ?? [];

test.each([
  ['heron', ['heron']],
  ['(a|the) heron', ['a heron', 'the heron']],
  ['(so|) {colour} {bird}', ['so red heron', 'so red gull', 'red heron', 'red gull']],
])('%s', (entry, expressions) => {
  expect(expressionsOf(entry, wordsOfSet).sort()).toEqual(expressions.sort());
});

test('an entry that would be thousands of words is refused', () => {
  const many = () => Array.from({ length: 200 }, (_, i) => `w${i}`);
  expect(() => expressionsOf('{a} {b}', many)).toThrow('many_words');
});
