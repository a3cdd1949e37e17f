import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { phone } from './phone.ts';

const found = (text: string) => wordsFound(phone, text);

describe('found', () => {
  // Ranges that are given out, with subscribers' digits that are not likely to be.
  test.each<[text: string, numbers: string[]]>([
    ['Call our patient back on +49 171 3000001', ['+49 171 3000001']],
    ['+44 7400 000001 is hers', ['+44 7400 000001']],
    ['text me at (204) 555-7170', ['(204) 555-7170']],
    ['her cell is 212-555-7130, ask nicely', ['212-555-7130']],
    ['😀 tel:+33 6 00 00 00 01', ['+33 6 00 00 00 01']],
    ['Ruf mich an: 0171 3000001', ['0171 3000001']],
    ['Handy 0171/3000001', ['0171/3000001']],
    ['appelle-moi au 06 00 00 00 01', ['06 00 00 00 01']],
    ['llámame al 612 00 00 01', ['612 00 00 01']],
    ['ligue 912 000 001', ['912 000 001']],
    ['0049 171 3000001', ['0049 171 3000001']],
    ['a country whose ranges change: +421 123 456 789', ['+421 123 456 789']],
    ['415/624-8193', ['415/624-8193']],
    ['415-624-8193 ext. 503', ['415-624-8193 ext. 503']],
    ['They are not answering at 516 466 638', ['516 466 638']],
    ['Phone: 451 5986', ['451 5986']],
    ['my mobile is 0917 384 2961', ['0917 384 2961']],
    ['call me at 4 1 5 -6 2 4 -8 1 9 3', ['4 1 5 -6 2 4 -8 1 9 3']],
    ['mobile ＋４４ ７４００ ０００００１', ['＋４４ ７４００ ０００００１']],
    ['call +49 171 3000001 or +49 171 3000002', ['+49 171 3000001', '+49 171 3000002']],
  ])('%j', async (text, numbers) => {
    expect(await found(text)).toEqual(numbers);
  });
});

describe('silent', () => {
  test.each([
    ['a mobile number that nothing names', '0917 384 2961'],
    ['groups of an account', 'DE89 A704 0044 0532 0130 00'],
    ['no such country', '+839 123 456 789'],
    ['an order', 'Order no. 4155557123 and tracking +44 7400 000001'],
    ['a number that nobody calls', 'We sold 4155557123 of them'],
    ['dates', 'call me on 2026-11-20 12:30, or 20.11.2026, or 11/20/2026 09:00'],
    ['years', 'the phone years 1995-2005, 2010 2015 2020 2025'],
    ['prices', 'call it $1,234,567.89 or EUR 12.345.678'],
    ['scores and versions', 'text 126-112, 10.0.19045.3693'],
    ['coordinates', 'phone 48.85661400 2.35222190'],
    ['a book', 'ISBN 978-3-16-148410-0, call it done'],
    ['a free line', 'Call +1 800 555 7000 or 0800 100 2000 or +44 808 157 0192'],
    ['a hotline', 'Our hotline: +49 30 1234567'],
    ['an emergency number', 'If you need help, call 911 or 112 any time'],
    ['fiction, American', 'text me at (204) 555-0170'],
    ['fiction, British', 'call +44 7700 900134 or 020 7946 0018'],
    ['fiction, German', 'call +49 171 3920003'],
    ['fiction, Australian', 'call +61 491 570 156'],
    ['fiction, French', 'appelle 06 39 98 12 34'],
    ['fiction, Swedish', 'call +46 70 174 06 38'],
    ['masked', 'call +49 171 ••••••1'],
    ['part of an account', 'phone DE89 3704 0044 0532 0130 00'],
    ['a card', 'call 4242 4242 4242 4242'],
    ['a link', 'call https://example.test/+491713000001'],
    ['a status id', 'call id 1862736450012345678'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test('values set aside for films count where a policy is tried out', async () => {
  expect(await wordsFound(phone, 'text me at (204) 555-0170', { samples: true })).toEqual(['(204) 555-0170']);
});

test('a text of nothing but digits and signs is read in its share of time', async () => {
  for (const piece of ['1 ', '+1', '(204) ', '0171 ', '1-', '+49 171 3000001 ']) {
    const text = `call ${piece.repeat(20_000 / piece.length)}`;
    expect((await found(text)).length).toBeLessThanOrEqual(40);
  }
});

test('with samples, film numbers and mobile numbers that nothing names count', async () => {
  const samples = (text: string) => wordsFound(phone, text, { samples: true });
  expect(await samples('0917 384 2961')).toEqual(['0917 384 2961']);
  expect(await samples('ring (202) 555-0143')).toEqual(['(202) 555-0143']);
  expect(await samples('call 0800 111 222')).toEqual([]);
});
