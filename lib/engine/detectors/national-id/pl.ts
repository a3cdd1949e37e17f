import { anyWord } from '../around.ts';
import { isDay, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const pl: NumberFormat[] = [
  {
    name: 'pl.pesel',
    shape: /\d{11}/g,
    // The century stands in the month: 21 is January of 2000.
    isValid: (code) =>
      weighted(code, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 &&
      isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4)) % 20),
    context: anyWord('pesel, numer pesel, nr pesel'),
  },
];
