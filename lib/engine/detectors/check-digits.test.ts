import { describe, expect, test } from 'vitest';
import {
  isDay,
  isSampleNumber,
  passesLuhn,
  passesMod11And10,
  passesMod97,
  passesVerhoeff,
  remainder,
  weighted,
} from './check-digits.ts';

test.each([
  ['4242424242424242', true],
  ['4242424242424241', false],
  ['79927398713', true],
  ['0', true],
])('Luhn %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});

test.each([
  ['de89370400440532013000', true],
  ['de89370400440532013001', false],
  ['gb82west12345698765432', true],
  ['de', false],
])('mod 97 %s', (code, passes) => {
  expect(passesMod97(code)).toBe(passes);
});

describe.each([
  ['Verhoeff', passesVerhoeff, '236'],
  ['MOD 11,10', passesMod11And10, '86095742719'],
] as const)('%s', (_name, passes, good) => {
  test('one digit wrong, or two neighbours swapped, does not pass', () => {
    expect(passes(good)).toBe(true);
    for (let at = 0; at < good.length; at += 1) {
      for (const digit of '0123456789') {
        if (digit !== good.charAt(at))
          expect(passes(good.slice(0, at) + digit + good.slice(at + 1))).toBe(false);
      }
    }
  });
});

test('a weighted sum ends with the shorter list', () => {
  expect(weighted('123', [1, 10, 100, 1000])).toBe(321);
  expect(weighted('1234', [1])).toBe(1);
});

test('a remainder needs no large numbers, and letters count from ten', () => {
  expect(remainder('1'.repeat(400), 9)).toBe(400 % 9);
  expect(remainder('a', 97)).toBe(10);
});

test.each([
  [29, 2, 2024, true],
  [29, 2, 2023, false],
  [31, 4, 2000, false],
  [0, 1, 2000, false],
  [1, 13, 2000, false],
])('%i.%i.%i', (day, month, year, is) => {
  expect(isDay(day, month, year)).toBe(is);
});

test.each([
  ['111111111', true],
  ['123456789', true],
  ['987654321', true],
  ['123456788', false],
])('%s is a sample: %s', (digits, is) => {
  expect(isSampleNumber(digits)).toBe(is);
});
