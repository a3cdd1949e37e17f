/** The arithmetic behind check digits, on strings of digits and small letters. */

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Sum of digits times weights; the shorter of both decides how many count. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < Math.min(digits.length, weights.length); i += 1) {
    sum += Number(digits.charAt(i)) * (weights[i] ?? 0);
  }
  return sum;
}

/** Remainder of a number too long for arithmetic; letters count 10 to 35, as in ISO/IEC 7064. */
export function remainder(value: string, modulus: number): number {
  let rest = 0;
  for (let i = 0; i < value.length; i += 1) {
    const digit = Number.parseInt(value.charAt(i), 36);
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % modulus;
  }
  return rest;
}

/** ISO 13616: the first four characters to the end, remainder 1. */
export function passesMod97(code: string): boolean {
  return code.length > 4 && remainder(code.slice(4) + code.slice(0, 4), 97) === 1;
}

/** ISO/IEC 7064, MOD 11,10, as in the German tax number. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i += 1) {
    const sum = (Number(digits.charAt(i)) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

const D5 = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check over the dihedral group, as in the Indian Aadhaar. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let digit = Number(digits.charAt(digits.length - 1 - i));
    for (let times = 0; times < i % 8; times += 1) digit = PERMUTATION[digit] ?? 0;
    check = D5[check]?.[digit] ?? 0;
  }
  return check === 0;
}

/** Whether day, month and year may stand on a calendar; two-digit years count as any century. */
export function isDay(day: number, month: number, year = 2000): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= longest;
}

/** All digits the same, or one after the other: how people write an example. */
export function isSampleNumber(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return true;
  return '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);
}
