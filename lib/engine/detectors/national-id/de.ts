import { anyWord } from '../around.ts';
import { isDay, passesMod11And10 } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const de: NumberFormat[] = [
  {
    name: 'de.steuer-id',
    shape: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/g,
    isValid: (code) => hasOneRepeated(code.slice(0, 10)) && passesMod11And10(code),
    context: anyWord(
      'steuer-id, steueridentifikationsnummer, steuer-identifikationsnummer, identifikationsnummer, idnr, steuernummer, steuerliche id, tin, tax id, tax number, german tax id',
    ),
  },
  {
    name: 'de.pension',
    shape: /\d{2} ?\d{6} ?[a-z] ?\d{3}/g,
    isValid(code) {
      const written = code.replace(/[a-z]/, (letter) => String(letter.charCodeAt(0) - 96).padStart(2, '0'));
      const digits = [...written.slice(0, 12)].map(Number);
      const sum = digits.reduce((all, digit, i) => all + crossSum(digit * (PENSION[i] ?? 0)), 0);
      const isBorn = isDay(Number(code.slice(2, 4)) % 50, Number(code.slice(4, 6)));
      return isBorn && sum % 10 === Number(code.at(-1));
    },
    context: anyWord(
      'rentenversicherungsnummer, rvnr, sozialversicherungsnummer, sv-nummer, svnr, versicherungsnummer, rentennummer',
    ),
    plain: /^\d{2} ?\d{6} ?[a-z] ?\d{3}$/,
    capitals: true,
  },
];

const PENSION = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

function crossSum(value: number): number {
  return value > 9 ? Math.floor(value / 10) + (value % 10) : value;
}

/** Of the first ten digits one stands there twice or three times, the others once at most. */
function hasOneRepeated(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3;
}
