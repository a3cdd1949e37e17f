import { anyWord } from '../around.ts';
import { isDay, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const at: NumberFormat[] = [
  {
    name: 'at.svnr',
    shape: /[1-9]\d{3}[ -]?\d{6}/g,
    // The fourth digit is the check, the last six the birthday.
    isValid: (code) =>
      weighted(code, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(code.charAt(3)) &&
      isDay(Number(code.slice(4, 6)), Number(code.slice(6, 8))),
    context: anyWord('sozialversicherungsnummer, svnr, sv-nummer, sv-nr, versicherungsnummer, e-card'),
  },
];
