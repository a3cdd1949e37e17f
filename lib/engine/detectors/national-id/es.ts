import { anyWord } from '../around.ts';
import type { NumberFormat } from '../number-format.ts';

const LETTERS = 'trwagmyfpdxbnjzsqvhlcke';

/** Eight digits and the letter that their remainder by 23 gives; foreigners' numbers begin with X, Y or Z. */
export const es: NumberFormat[] = [
  {
    name: 'es.dni',
    shape: /\d{8}[ -]?[a-hj-np-tv-z]/g,
    isValid: (code) => LETTERS.charAt(Number(code.slice(0, 8)) % 23) === code.at(-1),
  },
  {
    name: 'es.dni-dotted',
    shape: /\d{2}\.\d{3}\.\d{3}[ -]?[a-hj-np-tv-z]/g,
    isValid: (code) => LETTERS.charAt(Number(code.slice(0, 8)) % 23) === code.at(-1),
  },
  {
    name: 'es.nie',
    shape: /[xyz][ -]?\d{7}[ -]?[a-hj-np-tv-z]/g,
    isValid(code) {
      const digits = 'xyz'.indexOf(code.charAt(0)) + code.slice(1, 8);
      return LETTERS.charAt(Number(digits) % 23) === code.at(-1);
    },
  },
  {
    name: 'es.passport',
    shape: /[a-z]{3}\d{6}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('pasaporte, pasaporte espa[ñn]ol, spanish passport'),
  },
];
