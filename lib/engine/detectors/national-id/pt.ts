import { anyWord } from '../around.ts';
import { weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const pt: NumberFormat[] = [
  {
    name: 'pt.nif',
    // Numbers of persons begin with 1, 2, 3 or 45; companies publish theirs.
    shape: /(?:[123]\d|45)\d[ .]?\d{3}[ .]?\d{3}/g,
    isValid(code) {
      const check = 11 - (weighted(code, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return (check > 9 ? 0 : check) === Number(code.at(-1));
    },
    context: anyWord(
      'nif, contribuinte, n[úu]mero de contribuinte, n[úu]mero fiscal, identifica[çc][ãa]o fiscal',
    ),
  },
];
