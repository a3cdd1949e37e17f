import type { NumberFormat } from '../number-format.ts';

/** What a character counts at odd places, 0 to 9 and A to Z (decree of 23 December 1976). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

export const it: NumberFormat[] = [
  {
    name: 'it.codice-fiscale',
    // Digits may be replaced by letters where two people would share a code.
    shape: /[a-z]{3} ?[a-z]{3} ?[\dl-nptq-v]{2}[abcdehlmprst][\dl-nptq-v]{2} ?[a-z][\dl-nptq-v]{3}[a-z]/g,
    isValid(code) {
      let sum = 0;
      for (let i = 0; i < 15; i += 1) {
        const value = Number.parseInt(code.charAt(i), 36);
        const rank = value > 9 ? value - 10 : value;
        sum += i % 2 === 0 ? (ODD[rank] ?? 0) : rank;
      }
      return String.fromCharCode(97 + (sum % 26)) === code.at(-1);
    },
  },
];
