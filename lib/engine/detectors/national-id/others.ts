import { anyWord } from '../around.ts';
import { isDay, passesLuhn, remainder, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** Ireland, Czechia and Slovakia, Australia, South Africa and Israel. */
export const others: NumberFormat[] = [
  {
    name: 'ie.pps',
    shape: /\d{7}[a-w][a-iw]?/g,
    isValid(code) {
      const second = code.charAt(8);
      const added = second === '' || second === 'w' ? 0 : (second.charCodeAt(0) - 96) * 9;
      return (
        'wabcdefghijklmnopqrstuv'.charAt((weighted(code.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + added) % 23) ===
        code.charAt(7)
      );
    },
    context: anyWord('pps, ppsn, pps number, personal public service'),
  },
  {
    name: 'cz.rodne-cislo',
    shape: /\d{6}\/?\d{4}/g,
    // Women's months are 50 higher, and 20 more where numbers run out.
    isValid: (code) =>
      remainder(code, 11) === 0 && isDay(Number(code.slice(4, 6)), (Number(code.slice(2, 4)) % 50) % 20),
    context: anyWord('rodn[ée] [čc][íi]slo, rodn[ée]ho [čc][íi]sla, r[čc], rodn[ée] [čc]'),
  },
  {
    name: 'au.tfn',
    shape: /\d{3}[- ]?\d{3}[- ]?\d{3}/g,
    isValid: (code) => weighted(code, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
    context: anyWord('tfn, tax file number, tax file'),
  },
  {
    name: 'au.medicare',
    shape: /[2-6]\d{3}[- ]?\d{5}[- ]?\d/g,
    isValid: (code) => weighted(code, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(code.charAt(8)),
    context: anyWord('medicare, medicare number, medicare card'),
  },
  {
    name: 'za.id',
    shape: /\d{6} ?\d{4} ?[012]\d{2}/g,
    isValid: (code) => passesLuhn(code) && isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4))),
    context: anyWord(
      'id number, identity number, id no, south african id, sa id, rsa id, permanent resident, refugee id, resident number',
    ),
  },
  {
    name: 'il.id',
    shape: /\d{9}/g,
    isValid: passesLuhn,
    context: /(?<!\p{L})(?:teudat zehut|israeli id)(?!\p{L})|תעודת זהות|ת\.ז/u,
  },
];
