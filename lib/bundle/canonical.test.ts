import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

test('the same data gives the same bytes, whatever order it was written in', () => {
  const one = { b: [1, { d: null, c: 'ü' }], a: true };
  const other = { a: true, b: [1, { c: 'ü', d: null }] };
  expect(canonicalJson(one)).toBe('{"a":true,"b":[1,{"c":"ü","d":null}]}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test('keys sort by UTF-16 unit, also where they look like numbers', () => {
  expect(canonicalJson({ 10: 0, 9: 0, a: 0, B: 0 })).toBe('{"10":0,"9":0,"B":0,"a":0}');
});

test('what is undefined is left out, a lone surrogate is escaped', () => {
  expect(canonicalJson({ a: undefined, b: '\ud800' })).toBe('{"b":"\\ud800"}');
});
