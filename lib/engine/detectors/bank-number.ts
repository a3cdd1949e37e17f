import { anyWord } from './around.ts';
import { remainder, weighted } from './check-digits.ts';
import type { Detector } from './detector.ts';
import { type NumberFormat, numbersIn } from './number-format.ts';

const ACCOUNT = 'account, account number, acct, konto, kontonummer, compte, cuenta, conta, conto, rekening';

/** Digits of a Spanish account code: 11 less the weighted sum's remainder, 10 written as 1, 11 as 0. */
function spanishDigit(digits: string): number {
  const digit = 11 - (weighted(digits.padStart(10, '0'), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
  return digit === 10 ? 1 : digit === 11 ? 0 : digit;
}

const BANK = anyWord(
  'bank, banking, routing, sort code, swift, bic, iban, blz, transfer, wire, deposit, payroll, sparkasse, überweis\\p{L}*, [üu]berweisung, virement, banque, banco, transferencia, transfer[êe]ncia, dep[óo]sito, ag[êe]ncia, sucursal',
);
/** Account numbers of any country, by the words right before them. */
const NAMED: NumberFormat[] = [
  {
    name: 'account',
    shape: /(?<![\p{L}\p{N}])\d{6,17}(?:-[\dx])?|(?<![\p{L}\p{N}])\d{2,6}(?:[ -]\d{2,8}){1,4}/gu,
    isValid: isAccount,
    lead: /(?<!\p{L})(?:account (?:number|no\.?)|acct\.? (?:number|no\.?)|kontonummer|konto-nr\.?|num[ée]ro de compte|n[úu]mero de (?:la )?cuenta|n[úu]mero d[ae] conta|rekeningnummer|numero di conto|numer konta)[^.!?;\n\d]{0,40}$/u,
  },
  {
    name: 'account-in-bank',
    shape: /(?<![\p{L}\p{N}])\d{6,17}(?:-[\dx])?/gu,
    isValid: isAccount,
    lead: /(?<!\p{L})(?:account|acct\.?|a\/c|konto|kto\.?|compte|cuenta|conta|conto)[^.!?;\n\d]{0,20}$/u,
    context: BANK,
  },
];

/** Not a mask, a sample or a number that ends in thousands. */
function isAccount(code: string): boolean {
  return code.length >= 6 && !/^(\d)\1+$|0{5,}$/.test(code);
}

export const BANK_FORMATS: NumberFormat[] = [
  ...NAMED,
  {
    name: 'us.routing',
    shape: /(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}/g,
    isValid: (code) => weighted(code, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
    context: /(?<!\p{L})(?:routing(?! (?:table|protocol|rule|entr|daemon))|rtn|aba)(?!\p{L})/u,
  },
  {
    name: 'gb.sort-code-account',
    shape: /\d{2}-\d{2}-\d{2}[ ,;/]{1,3}(?:(?:account|acct?|a\/c)(?: (?:no|number))?[ .:]{0,3})?\d{8}/g,
    isValid: (code) => !/^0{6}/.test(code),
    context: anyWord(`sort code, sortcode, ${ACCOUNT}`),
  },
  {
    name: 'mx.clabe',
    shape: /\d{18}|\d{3} \d{3} \d{11} \d/g,
    isValid: (code) => (10 - (clabeSum(code) % 10)) % 10 === Number(code.at(-1)),
    context: anyWord(`clabe, ${ACCOUNT}`),
  },
  {
    name: 'es.ccc',
    shape: /\d{4}[ -]?\d{4}[ -]?\d{2}[ -]?\d{10}/g,
    isValid: (code) =>
      spanishDigit(code.slice(0, 8)) === Number(code.charAt(8)) &&
      spanishDigit(code.slice(10)) === Number(code.charAt(9)),
    context: anyWord(`ccc, cuenta bancaria, n[úu]mero de cuenta, ${ACCOUNT}`),
  },
  {
    name: 'fr.rib',
    shape: /\d{5} ?\d{5} ?[a-z0-9]{11} ?\d{2}/g,
    isValid: (code) => remainder(ribDigits(code), 97) === 0,
    context: anyWord(`rib, relev[ée] d'identit[ée] bancaire, ${ACCOUNT}`),
  },
  {
    name: 'pt.nib',
    shape: /\d{4}[ .]?\d{4}[ .]?\d{11}[ .]?\d{2}/g,
    isValid: (code) => remainder(code, 97) === 1,
    context: anyWord(`nib, ${ACCOUNT}`),
  },
  {
    name: 'be.account',
    shape: /\d{3}-\d{7}-\d{2}/g,
    isValid: (code) => (remainder(code.slice(0, 10), 97) || 97) === Number(code.slice(10)),
    context: anyWord(`rekeningnummer, ${ACCOUNT}`),
  },
  {
    name: 'no.account',
    shape: /\d{4}[ .]?\d{2}[ .]?\d{5}/g,
    isValid: (code) => weighted(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    context: anyWord('kontonummer, kontonr, bankkonto'),
  },
];

/** Account and routing numbers of single countries, next to a word that names them. */
export const bankNumber: Detector = {
  literals: [],
  find: (reading) => numbersIn(reading, BANK_FORMATS),
};

function clabeSum(code: string): number {
  return [...code.slice(0, 17)].reduce(
    (sum, digit, i) => sum + ((Number(digit) * ([3, 7, 1][i % 3] ?? 0)) % 10),
    0,
  );
}

/** Letters of a French account count as digits: A and J 1, B, K and S 2, and so on. */
function ribDigits(code: string): string {
  return code.replaceAll(/[a-z]/g, (letter) => {
    const at = letter.charCodeAt(0) - 97;
    return String(at < 18 ? (at % 9) + 1 : (at - 16) % 10);
  });
}
