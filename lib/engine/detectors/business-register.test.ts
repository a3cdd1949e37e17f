import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { businessRegister } from './business-register.ts';

const found = (text: string) => wordsFound(businessRegister, text);

describe('found', () => {
  test.each<[text: string, words: string[]]>([
    ['HRA 48213 in Köln', ['HRA 48213']],
    ['HRB 48213 B', ['HRB 48213 B']],
    ['GSTIN 27QWKPM4821T1Z5', ['27QWKPM4821T1Z5']],
    ['BRN 104-86-56659', ['104-86-56659']],
    ['UEN 53125226D', ['53125226D']],
    ['UEN 201434292D', ['201434292D']],
    ['UEN T16RF0037C', ['T16RF0037C']],
    ['ABN 51 824 753 556', ['51 824 753 556']],
    ['ACN 004 085 616', ['004 085 616']],
    ['SIRET 732 829 320 00074', ['732 829 320 00074']],
    ['partita IVA 00743110157', ['00743110157']],
    ['EIN 48-2137461', ['48-2137461']],
    ['organisationsnummer 556016-0680', ['556016-0680']],
    ['VAT number DE136695976', ['DE136695976']],
    ['it is DE136695976', ['DE136695976']],
  ])('%j', async (text, words) => {
    expect(await found(text)).toEqual(words);
  });
});

describe('silent', () => {
  test.each([
    ['check digit wrong', 'ABN 52 824 753 556'],
    ['check letter wrong', 'UEN 53125226E'],
    ['small letters', 'hra 48213 seeds'],
    ['too short', 'HRA 12'],
    ['no name', '104-86-56659 birds'],
    ['words', 'the register of companies'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
