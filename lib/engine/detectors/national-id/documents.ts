import { anyWord } from '../around.ts';
import { weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

const PASSPORT = anyWord(
  'passport number, passport no, passport, reisepass, reisepassnummer, passnummer, num[ée]ro de passeport, passeport, pasaporte, n[úu]mero de pasaporte, passaporte, passaporto, paspoort, paspoortnummer',
);

/** Passports and identity cards: shapes too plain to be seen without their name beside them. */
export const documents: NumberFormat[] = [
  {
    name: 'de.id-card',
    shape: /[cfghjklmnprtvwxyz\d][cfghjklmnprtvwxyz\d]{8}\d/g,
    isValid(code) {
      const values = [...code.slice(0, 9)].map((char) => Number.parseInt(char, 36));
      const sum = values.reduce((all, value, i) => all + value * ([7, 3, 1][i % 3] ?? 0), 0);
      return /\d.*\d.*\d/.test(code) && sum % 10 === Number(code.at(-1));
    },
    context: anyWord(
      'personalausweis, ausweisnummer, personalausweisnummer, id card, identity card, reisepassnummer',
    ),
  },
  {
    name: 'de.health',
    shape: /[a-z]\d{9}/g,
    isValid(code) {
      const digits = String(code.charCodeAt(0) - 96).padStart(2, '0') + code.slice(1);
      const sum = [...digits.slice(0, 10)].reduce((all, digit, i) => {
        const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
        return all + (product > 9 ? product - 9 : product);
      }, 0);
      return sum % 10 === Number(code.at(-1));
    },
    context: anyWord(
      'krankenversichertennummer, versichertennummer, krankenkassennummer, krankenkasse, gesundheitskarte, egk, egk-nummer, kvnr',
    ),
  },
  {
    name: 'passport',
    shape: /(?:[a-z]{1,2}|[a-z]{3})\d{6,8}|\d{2}[a-z]{2}\d{5}|\d{9}/g,
    isValid: (code) => weighted(code.replace(/\D/g, ''), Array(9).fill(1)) > 0,
    context: PASSPORT,
  },
];
