import { anyWord } from '../around.ts';
import { passesLuhn, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** Printed in advertisements and forms so often that they belong to nobody. */
const VOID = new Set(['078051120', '219099999', '123456789', '457555462']);

/** Social security and taxpayer numbers; they have no check digit, but ranges that were never given out. */
export const us: NumberFormat[] = [
  {
    name: 'us.ssn',
    shape: /\d{3}([- .]?)\d{2}\1\d{4}/g,
    isValid: (code) => !/^(?:000|666|9)/.test(code) && !/^...00|0000$/.test(code) && !VOID.has(code),
    context: anyWord('ssn, social security, social security number, soc sec, social, tax id, taxpayer id'),
    plain: /^\d{3}([- .])\d{2}\1\d{4}$/,
    unless: anyWord(
      'call, phone, tel, fax, text me, dial, ext, extension, hotline, part, model, firmware, case',
    ),
  },
  {
    name: 'us.itin',
    shape: /9\d{2}([- ]?)\d{2}\1\d{4}/g,
    isValid: (code) => /^9..(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])/.test(code),
    context: anyWord('itin, taxpayer, tax id, taxpayer id, individual taxpayer'),
    plain: /^\d{3}-\d{2}-\d{4}$/,
    unless: anyWord(
      'call, phone, tel, fax, text me, dial, ext, extension, hotline, part, model, firmware, case',
    ),
  },
  {
    name: 'us.medicare',
    // The second, fifth, eighth and ninth character are letters, never S, L, O, I, B or Z.
    shape:
      /[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y\d]\d-?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y\d]\d-?[ac-hjkmnp-rt-y]{2}\d{2}/g,
    isValid: (code) => /[a-z]/.test(code),
  },
  {
    name: 'us.npi',
    shape: /[12]\d{9}/g,
    // The prefix of American health cards, 80840, is part of the sum.
    isValid: (code) => passesLuhn(`80840${code}`),
    context: anyWord('npi, npi number, national provider'),
  },
  {
    name: 'us.dea',
    shape: /[abcdefghjklmprstux][a-z9]\d{7}/g,
    isValid: (code) => weighted(code.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === Number(code.at(-1)),
    context: anyWord(
      'dea, dea number, prescriber, registrant, certificate number, medical licen[cs]e, controlled substance',
    ),
  },
  {
    name: 'us.alien',
    shape: /a-?\d{8,9}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('alien number, alien registration, a-number, uscis, green card, immigration'),
  },
];
