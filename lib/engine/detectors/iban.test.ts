import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { randomFrom } from '../testing/policy.ts';
import { remainder } from './check-digits.ts';
import { IBAN_LENGTHS, iban } from './iban.ts';

const found = (text: string) => wordsFound(iban, text);

/** An account number of made-up digits with the check digits that belong to it. */
function made(country: string, length: number, seed = length): string {
  const random = randomFrom(seed);
  const body = Array.from({ length: length - 4 }, () => Math.floor(random() * 10)).join('');
  const check = 98 - remainder(`${body}${country}00`, 97);
  return `${country.toUpperCase()}${String(check).padStart(2, '0')}${body}`;
}

const inFours = (code: string) => code.replaceAll(/(.{4})(?=.)/g, '$1 ');

describe.each([...IBAN_LENGTHS])('%s', (country, length) => {
  const code = made(country, length);
  test('is found in one piece and in groups', async () => {
    expect(await found(`Please pay to ${code}, thanks`)).toEqual([code]);
    expect(await found(`IBAN: ${inFours(code)}`)).toEqual([inFours(code)]);
    expect(await found(inFours(code).toLowerCase())).toEqual([inFours(code).toLowerCase()]);
  });

  test('one digit wrong, missing or too many is none', async () => {
    const last = Number(code.at(-1));
    expect(await found(code.slice(0, -1) + ((last + 1) % 10))).toEqual([]);
    expect(await found(code.slice(0, -1))).toEqual([]);
    expect(await found(`${code}${last}`)).toEqual([]);
  });
});

test('letters in the account count', async () => {
  expect(await found('GB82 WEST 1234 5698 7654 32')).toEqual(['GB82 WEST 1234 5698 7654 32']);
  expect(await found('GB82-WEST-1234-5698-7654-32 and')).toEqual(['GB82-WEST-1234-5698-7654-32']);
});

test('several in one draft, disguised ones too', async () => {
  const a = made('de', 22);
  const b = inFours(made('fr', 27));
  expect(await found(`${a};${b};12,00`)).toEqual([a, b]);
  const wide = 'ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００';
  expect(await found(wide)).toEqual([wide]);
});

describe('silent', () => {
  test.each([
    ['no such country', made('xx', 22)],
    ['two signs in a gap', 'DE89 - 3704 - 0044 - 0532 - 0130 - 00'],
    ['in a link', `https://example.test/${made('de', 22)}`],
    ['part of a code', `X${made('de', 22)}`],
    ['a flight and a part number', 'LH 1234 from FRA, part DE89-3704'],
    ['masked', 'DE89 •••• •••• •••• •••• 00'],
    ['talk', 'Never post your IBAN, not even the first four digits DE89.'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
