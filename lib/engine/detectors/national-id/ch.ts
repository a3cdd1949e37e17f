import { weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** Swiss insurance numbers; 756 is the country, and no article number begins with it. */
export const ch: NumberFormat[] = [
  {
    name: 'ch.ahv',
    shape: /756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}/g,
    isValid: (code) => weighted(code, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
  },
];
