import { anyWord } from '../around.ts';
import { weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const gb: NumberFormat[] = [
  {
    name: 'gb.nino',
    shape: /[a-ceghj-prtw-z][a-ceghj-nprtw-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]/g,
    isValid: (code) => !/^(?:bg|gb|kn|nk|nt|tn|zz)/.test(code),
    context: anyWord(
      'nino, ni number, ni no, national insurance, national insurance number, insurance number',
    ),
    plain: /^[a-z]{2}(?: \d{2} \d{2} \d{2} |\d{6})[a-d]$/,
  },
  {
    name: 'gb.nhs',
    shape: /\d{3}[ -]?\d{3}[ -]?\d{4}/g,
    isValid(code) {
      const check = (11 - (weighted(code, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === Number(code.at(-1));
    },
    context: anyWord('nhs, nhs number, nhs no, health service number, patient number'),
  },
];
