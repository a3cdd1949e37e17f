import { expect, test } from 'vitest';
import { entropyOf } from './entropy.ts';

test.each([
  ['', 0],
  ['aaaa', 0],
  ['abab', 1],
  ['abcd', 2],
])('entropy of %j', (value, bits) => {
  expect(entropyOf(value)).toBeCloseTo(bits);
});
