import { anyWord } from '../around.ts';
import { isDay } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const be: NumberFormat[] = [
  {
    name: 'be.national',
    shape: /\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}/g,
    isValid(code) {
      const check = Number(code.slice(9));
      const number = Number(code.slice(0, 9));
      // People born from 2000 on have a 2 put before.
      const fits = [number, 2e9 + number].some((one) => 97 - (one % 97) === check);
      return fits && isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4)));
    },
    context: anyWord(
      'rijksregisternummer, rijksregister, insz, niss, registre national, num[ée]ro national, nationaal nummer, national number, national register',
    ),
    plain: /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/,
  },
];
