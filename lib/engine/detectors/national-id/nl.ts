import { anyWord } from '../around.ts';
import { weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const nl: NumberFormat[] = [
  {
    name: 'nl.bsn',
    shape: /\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}/g,
    isValid: (code) => weighted(code, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && !code.startsWith('000'),
    context: anyWord('bsn, burgerservicenummer, burger service nummer, sofinummer, sofi-nummer'),
  },
];
