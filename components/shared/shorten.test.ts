import { describe, expect, test } from 'vitest';
import { shorten } from './shorten.ts';

describe('shorten', () => {
  test('leaves a text that fits alone', () => {
    expect(shorten('risk-free', 9)).toBe('risk-free');
  });

  test('keeps the beginning and the end', () => {
    expect(shorten('abcdefghijklmnop', 10)).toBe('abcdef…nop');
  });

  test('does not cut a character of several code points', () => {
    const family = '👩‍👩‍👧';
    expect(shorten(family.repeat(8), 4)).toBe(`${family.repeat(2)}…${family}`);
  });
});
