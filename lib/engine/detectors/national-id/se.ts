import { anyWord } from '../around.ts';
import { isDay, passesLuhn } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const se: NumberFormat[] = [
  {
    name: 'se.personnummer',
    shape: /(?:19|20)?\d{6}[-+]?\d{4}/g,
    isValid(code) {
      const short = code.slice(-10);
      // Coordination numbers add 60 to the day.
      return passesLuhn(short) && isDay(Number(short.slice(4, 6)) % 60, Number(short.slice(2, 4)));
    },
    context: anyWord('personnummer, pnr, personnr, samordningsnummer, personal identity number, swedish id'),
    plain: /^(?:19|20)\d{6}-\d{4}$/,
  },
];
