import { expect, test } from 'vitest';
import { FastHash } from './fast-hash.ts';
import { foldedWords } from './folded-words.ts';

test.each([
  ["we don't, do we?", ['we', 'don', 't', 'do', 'we']],
  ['risk-free 24/7', ['risk', 'free', '24', '7']],
  ['今日は晴れです', ['今日', 'は', '晴れ', 'です']],
  ['', []],
  ['😀!', []],
  ['𐓘𐓙 a\udc00b', ['𐓘𐓙', 'a', 'b']],
])('words of %j', (text, words) => {
  const found = foldedWords(text);
  expect(found.map((word) => word.text)).toEqual(words);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('a run without spaces is parted piece by piece', () => {
  const text = '晴れ'.repeat(2000);
  expect(
    foldedWords(text)
      .map((word) => word.text)
      .join(''),
  ).toBe(text);
});

test('a fast hash knows words from words run together, and salts from salts', () => {
  const hashOf = (salt: string, ...words: string[]) => {
    const hash = new FastHash(salt);
    hash.add('what came before');
    hash.reset();
    for (const word of words) hash.add(word);
    return hash.value();
  };
  const values = [hashOf('a', 'ab', 'c'), hashOf('a', 'a', 'bc'), hashOf('a', 'abc'), hashOf('b', 'abc')];
  expect(new Set(values).size).toBe(4);
  expect(hashOf('a', 'abc')).toBe(hashOf('a', 'abc'));
  for (const value of values) expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
});

test('fast hashes of many words are all different, in the low bits about as often as chance has it', () => {
  const hash = new FastHash('salt');
  const values = Array.from({ length: 50_000 }, (_, i) => {
    hash.reset();
    hash.add(`w${i}`);
    return hash.value();
  });
  expect(new Set(values).size).toBe(values.length);
  // 65,536 × (1 − e^(−50,000 / 65,536)) ≈ 34,980
  const low = new Set(values.map((value) => value % 0x10000)).size;
  expect(low).toBeGreaterThan(34_500);
  expect(low).toBeLessThan(35_500);
});
