import { anyWord } from '../around.ts';
import { isDay, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

const FINNISH = '0123456789abcdefhjklmnprstuvwxy';

/** Finland and Norway. Danish numbers have had no check digit since 2007. */
export const nordic: NumberFormat[] = [
  {
    name: 'fi.hetu',
    shape: /\d{6}[-+yxwvuabcdef]\d{3}[0-9a-fhj-npr-y]/g,
    isValid(code) {
      const digits = code.slice(0, 6) + code.slice(-4, -1);
      const isBorn = isDay(Number(code.slice(0, 2)), Number(code.slice(2, 4)));
      return isBorn && FINNISH.charAt(Number(digits) % 31) === code.at(-1);
    },
  },
  {
    name: 'no.fodselsnummer',
    shape: /\d{6} ?\d{5}/g,
    isValid: (code) =>
      weighted(code, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
      weighted(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 &&
      // D numbers add 40 to the day.
      isDay(Number(code.slice(0, 2)) % 40, Number(code.slice(2, 4)) % 40),
    context: anyWord('f[øo]dselsnummer, f[øo]dselsnr, personnummer, d-nummer, norwegian id'),
  },
];
