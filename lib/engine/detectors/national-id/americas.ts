import { anyWord } from '../around.ts';
import { isDay, passesLuhn, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

const CURP = '0123456789abcdefghijklmnñopqrstuvwxyz';

/** Canada, Mexico, Chile and Argentina. */
export const americas: NumberFormat[] = [
  {
    name: 'ca.sin',
    shape: /[1-79]\d{2}([- ]?)\d{3}\1\d{3}/g,
    isValid: passesLuhn,
    context: anyWord(
      "sin, sin number, social insurance, social insurance number, nas, assurance sociale, num[ée]ro d'assurance sociale",
    ),
  },
  {
    name: 'mx.curp',
    shape: /[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d/g,
    isValid(code) {
      const sum = [...code.slice(0, 17)].reduce((all, char, i) => all + CURP.indexOf(char) * (18 - i), 0);
      return (
        isDay(Number(code.slice(8, 10)), Number(code.slice(6, 8))) &&
        (10 - (sum % 10)) % 10 === Number(code.at(-1))
      );
    },
  },
  {
    name: 'cl.rut',
    shape: /\d{1,2}\.?\d{3}\.?\d{3}-[\dk]/g,
    isValid(code) {
      const digits = code.slice(0, -1).padStart(8, '0');
      const rest = 11 - (weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11);
      return (rest === 11 ? '0' : rest === 10 ? 'k' : String(rest)) === code.at(-1);
    },
    context: anyWord('rut, run, rol [úu]nico, c[ée]dula, carnet'),
    plain: /^\d{1,2}\.\d{3}\.\d{3}-[\dk]$/,
  },
  {
    name: 'ar.cuil',
    shape: /(?:20|23|24|27)-?\d{8}-?\d/g,
    isValid: (code) => weighted(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    context: anyWord('cuil, cuit, dni'),
    plain: /^\d{2}-\d{8}-\d$/,
  },
];
