import { anyWord } from '../around.ts';
import { remainder } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

export const fr: NumberFormat[] = [
  {
    name: 'fr.nir',
    shape: /[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3} ?\d{2}/g,
    // Corsica writes letters, which count as the old departments 19 and 18.
    isValid: (code) =>
      97 - remainder(code.slice(0, 13).replace('2a', '19').replace('2b', '18'), 97) ===
      Number(code.slice(13)),
    context: anyWord(
      'nir, s[ée]curit[ée] sociale, s[ée]cu, num[ée]ro de s[ée]curit[ée] sociale, n[°º] de s[ée]cu, carte vitale, insee, social security',
    ),
    plain: /^[12] \d{2} \d{2} \S{2} \d{3} \d{3} \d{2}$/,
  },
];
