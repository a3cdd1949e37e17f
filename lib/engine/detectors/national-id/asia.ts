import { anyWord } from '../around.ts';
import { isDay, passesVerhoeff, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** India, China, Korea, Japan, Singapore and Turkey. */
export const asia: NumberFormat[] = [
  {
    name: 'in.aadhaar',
    shape: /[2-9]\d{3}([- ]?)\d{4}\1\d{4}/g,
    isValid: passesVerhoeff,
    context: anyWord('aadhaar, aadhar, adhaar, adhar, uidai, aadhaar number, आधार'),
  },
  {
    name: 'cn.resident',
    shape: /[1-8]\d{5}(?:18|19|20)\d{9}[\dx]/g,
    isValid(code) {
      const sum = weighted(code.slice(0, 17), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
      const isBorn = isDay(Number(code.slice(12, 14)), Number(code.slice(10, 12)), Number(code.slice(6, 10)));
      return isBorn && '10x98765432'.charAt(sum % 11) === code.at(-1);
    },
  },
  {
    name: 'kr.resident',
    shape: /\d{6}-?[1-8]\d{6}/g,
    isValid(code) {
      const sum = weighted(code, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
      const isBorn = isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4)));
      return isBorn && (11 - (sum % 11)) % 10 === Number(code.at(-1));
    },
    context: anyWord('주민등록번호, 주민번호, rrn, resident registration, resident number'),
    plain: /^\d{6}-\d{7}$/,
  },
  {
    name: 'jp.my-number',
    shape: /\d{4}[- ]?\d{4}[- ]?\d{4}/g,
    isValid(code) {
      const rest = weighted(code, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? 0 : 11 - rest) === Number(code.at(-1));
    },
    context: /マイナンバー|個人番号|(?<!\p{L})my ?number(?!\p{L})/u,
  },
  {
    name: 'sg.nric',
    shape: /[stfg]\d{7}[a-z]/g,
    isValid(code) {
      const first = code.charAt(0);
      const sum =
        weighted(code.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + (first === 't' || first === 'g' ? 4 : 0);
      const letters = first === 's' || first === 't' ? 'jzihgfedcba' : 'xwutrqpnmlk';
      return letters.charAt(sum % 11) === code.at(-1);
    },
  },
  {
    name: 'tr.kimlik',
    shape: /[1-9]\d{10}/g,
    isValid(code) {
      const odd = weighted(code, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
      const even = weighted(code, [0, 1, 0, 1, 0, 1, 0, 1]);
      const tenth = (((odd * 7 - even) % 10) + 10) % 10;
      return tenth === Number(code.charAt(9)) && (odd + even + tenth) % 10 === Number(code.charAt(10));
    },
    context: anyWord('tc kimlik, kimlik no, kimlik numaras[ıi], tckn, tc no, turkish id'),
  },
];
