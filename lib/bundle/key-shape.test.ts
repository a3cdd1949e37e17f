import { describe, expect, test } from 'vitest';
import { brokenKeyOf, headsOf, keyOf, parseKeyShape, tailOf } from './key-shape.ts';

const SHAPES = [
  'ab[cd]_[A-Za-z0-9]{12}',
  '(?:live|test)_[0-9a-f]{8}(?:-X)?',
  '[A-Z]{4}\\.[a-z0-9_-]{3,9}=',
  'x\\|[0-9]{2,}',
  'k-[a-f]?',
];

describe('key shapes', () => {
  test.each(SHAPES)('%s makes keys that it fits, and broken ones that it does not', (source) => {
    const shape = parseKeyShape(source);
    const whole = new RegExp(`^(?:${source})$`);
    for (const seed of ['a', 'b', 'c', 'd']) {
      expect(keyOf(shape, seed)).toMatch(whole);
      expect(keyOf(shape, seed)).toBe(keyOf(shape, seed));
    }
    if (!/\?$/.test(source)) expect(brokenKeyOf(shape, 'a')).not.toMatch(whole);
  });

  test.each([
    ['gh[ps]_[A-Za-z0-9]{36}', ['ghp_', 'ghs_']],
    ['(?:live|test)_[0-9a-f]{8}', ['live_', 'test_']],
    ['[A-Z]{4}-x', ['']],
    ['a{2}b[0-9]{3}', ['aab']],
    ['(?:ab|c[de])?x', ['']],
  ])('%s begins with %j', (source, heads) => {
    expect(headsOf(parseKeyShape(source))).toEqual(heads);
  });

  test.each([
    ['[0-9a-f]{8}NRAL', 'NRAL'],
    ['[0-9a-f]{8}', ''],
    ['[0-9]{2}(?:a|b)', ''],
  ])('%s ends with %j', (source, tail) => {
    expect(tailOf(parseKeyShape(source))).toBe(tail);
  });

  test.each(['a*', '(ab)', '[^a]', 'a+', '(?:a', 'a)', '\\d{3}', '^a', '[]'])(
    '%s is no key shape',
    (source) => {
      expect(() => parseKeyShape(source)).toThrow(SyntaxError);
    },
  );
});
