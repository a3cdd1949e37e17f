import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { BANK_FORMATS, bankNumber } from './bank-number.ts';

const found = (text: string) => wordsFound(bankNumber, text);

/** Numbers from the banks' own explanations, or made by the arithmetic of their check digits. */
const SAMPLES: [name: string, number: string, where: string][] = [
  ['us.routing', '111000025', 'Routing number §, ask me for the rest'],
  ['gb.sort-code-account', '20-00-00 55779911', 'Sort code and account: §'],
  ['mx.clabe', '032180000118359719', 'CLABE §'],
  ['es.ccc', '2100 0418 45 0200051332', 'Cuenta §'],
  ['fr.rib', '20041 01005 0500013M026 06', 'RIB §'],
  ['pt.nib', '0002 0123 12345678901 54', 'NIB §'],
  ['be.account', '539-0075470-34', '§, rekeningnummer'],
  ['no.account', '8601 11 17947', '§, kontonummer'],
  ['account', '4471902283', 'Her account number is §'],
  ['account-in-bank', '000482913746', 'Use routing for the bank, account §'],
];

describe('found', () => {
  test.each(SAMPLES)('%s %s', async (_name, number, where) => {
    expect(await found(where.replace('§', number))).toEqual([number]);
  });
  test('every format has a sample', async () => {
    expect(SAMPLES.map(([name]) => name).sort()).toEqual(BANK_FORMATS.map(({ name }) => name).sort());
  });
});

describe('silent', () => {
  test.each(SAMPLES)('%s %s without a word that names it', async (_name, number) => {
    expect(await found(`It read ${number} yesterday`)).toEqual([]);
  });
  test.each(SAMPLES.filter(([name]) => !/^(?:gb|account)/.test(name)))(
    '%s %s with a digit wrong',
    async (_name, number, where) => {
      const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);
      expect(await found(where.replace('§', wrong))).toEqual([]);
    },
  );
  test.each([
    ['an invoice', 'account invoice 032180000118359719'],
    ['a date', 'account opened 20-11-26'],
    ['an account of another kind', 'The account has 482913 followers'],
    ['a table of routes', 'The routing table holds 111000025 rows'],
    ['a mask', 'account number 0000000'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
