import { anyWord } from '../around.ts';
import { isDay, passesMod11And10, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

const UNIQUE = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const POLISH_CARD = [7, 3, 1, 9, 7, 3, 1, 7, 3];

/** Day and month where the century is added to the month in steps of `step`. */
function isBorn(code: string, step: number): boolean {
  return isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4)) % step);
}

/** Estonia and Lithuania: a second row of weights where the first leaves 10. */
function passesBaltic(code: string): boolean {
  const first = weighted(code, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const check = first < 10 ? first : (weighted(code, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return check === Number(code.at(-1)) && isDay(Number(code.slice(5, 7)), Number(code.slice(3, 5)));
}

/** From the Baltic to the Black Sea. Cyrillic names are also given as folding leaves them when each letter has a Latin twin. */
export const europeEast: NumberFormat[] = [
  {
    name: 'pl.nip',
    shape: /\d{10}|\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3}/g,
    isValid: (code) => weighted(code, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(code.at(-1)),
    context: anyWord('nip, numer identyfikacji podatkowej, polish tax'),
  },
  {
    name: 'pl.id-card',
    shape: /[a-z]{3} ?\d{6}/g,
    isValid: (code) =>
      [...code].reduce((sum, char, i) => sum + Number.parseInt(char, 36) * (POLISH_CARD[i] ?? 0), 0) % 10 ===
      0,
    context: anyWord('dow[óo]d osobisty, dow[óo]d, dowodu, numer dowodu, polish id card'),
  },
  {
    name: 'ro.cnp',
    shape: /[1-9]\d{12}/g,
    isValid(code) {
      const rest = weighted(code, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return (
        (rest === 10 ? 1 : rest) === Number(code.at(-1)) &&
        isDay(Number(code.slice(5, 7)), Number(code.slice(3, 5)))
      );
    },
    context: anyWord('cnp, cod numeric personal, codul numeric personal, romanian id, personal numeric code'),
  },
  {
    name: 'bg.egn',
    shape: /\d{10}/g,
    isValid: (code) =>
      (weighted(code, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(code.at(-1)) && isBorn(code, 20),
    context: /(?<!\p{L})(?:egn|bulgarian id|bulgarian national id)(?!\p{L})|егн|erh|единен граждански номер/u,
  },
  {
    name: 'hr.oib',
    shape: /\d{11}/g,
    isValid: passesMod11And10,
    context: anyWord('oib, osobni identifikacijski broj, croatian id, personal identification number'),
  },
  {
    name: 'yu.jmbg',
    shape: /\d{13}/g,
    isValid: (code) =>
      ((11 - (weighted(code, UNIQUE) % 11)) % 11) % 10 === Number(code.at(-1)) &&
      isDay(Number(code.slice(0, 2)), Number(code.slice(2, 4))),
    context: anyWord('jmbg, emšo, emso, mati[čc]ni broj, jedinstveni mati[čc]ni broj, unique master citizen'),
  },
  {
    name: 'ee.isikukood',
    shape: /[1-8]\d{10}/g,
    isValid: passesBaltic,
    context: anyWord(
      'isikukood, isikukoodi, asmens kodas, asmens kod[ąa], personal code, estonian id, lithuanian id',
    ),
  },
  {
    name: 'lv.personas-kods',
    shape: /\d{6}-?\d{5}/g,
    isValid: (code) =>
      ((1 + weighted(code, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === Number(code.at(-1)) &&
      isDay(Number(code.slice(0, 2)), Number(code.slice(2, 4))),
    context: anyWord('personas kods, personas kodu, personal code, latvian id'),
    plain: /^\d{6}-\d{5}$/,
  },
  {
    name: 'hu.taj',
    shape: /\d{3}[ -]?\d{3}[ -]?\d{3}/g,
    isValid: (code) => weighted(code, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(code.at(-1)),
    context: anyWord('taj, taj sz[áa]m, taj-sz[áa]m, taj sz[áa]ma, taj-sz[áa]ma, hungarian social security'),
  },
  {
    name: 'hu.tax',
    shape: /8\d{9}/g,
    isValid: (code) => weighted(code, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(code.at(-1)),
    context: anyWord('ad[óo]azonos[íi]t[óo], ad[óo]azonos[íi]t[óo] jel, ad[óo]sz[áa]m, hungarian tax'),
  },
  {
    name: 'gr.amka',
    shape: /\d{11}/g,
    isValid: (code) =>
      [...code].reduce((sum, char, i) => {
        const value = Number(char) * (i % 2 === 0 ? 1 : 2);
        return sum + (value > 9 ? value - 9 : value);
      }, 0) %
        10 ===
        0 && isDay(Number(code.slice(0, 2)), Number(code.slice(2, 4))),
    context: /(?<!\p{L})(?:amka|greek social security)(?!\p{L})|αμκα/u,
  },
  {
    name: 'gr.afm',
    shape: /\d{9}/g,
    isValid: (code) =>
      (weighted(code, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(code.at(-1)) && Number(code) > 0,
    context: /(?<!\p{L})(?:afm|greek tax)(?!\p{L})|αφμ/u,
  },
  {
    name: 'cy.tic',
    shape: /\d{8}[a-z]/g,
    isValid(code) {
      const sum = [...code.slice(0, 8)].reduce(
        (all, char, i) =>
          all + (i % 2 === 0 ? ([1, 0, 5, 7, 9, 13, 15, 17, 19, 21][Number(char)] ?? 0) : Number(char)),
        0,
      );
      return String.fromCharCode(97 + (sum % 26)) === code.at(-1);
    },
    context: anyWord('tic, tax identification code, cyprus tax, cypriot tax, cyprus tin'),
  },
  {
    name: 'mt.id',
    shape: /\d{5,7}[mgaplhbz]/g,
    isValid: (code) => Number.parseInt(code, 10) > 0,
    context: anyWord('maltese id, malta id, id card, karta tal-identit[àa]'),
  },
  {
    name: 'ru.inn',
    shape: /\d{12}/g,
    isValid: (code) =>
      (weighted(code, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(code.charAt(10)) &&
      (weighted(code, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(code.charAt(11)),
    context: /(?<!\p{L})(?:inn|russian tax)(?!\p{L})|инн/u,
  },
  {
    name: 'ru.snils',
    shape: /\d{3}-?\d{3}-?\d{3}[ -]?\d{2}/g,
    isValid: (code) => (weighted(code, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(code.slice(9)),
    context: /(?<!\p{L})(?:snils|russian insurance)(?!\p{L})|снилс/u,
    plain: /^\d{3}-\d{3}-\d{3} \d{2}$/,
  },
  {
    name: 'ru.passport',
    shape: /\d{2} ?\d{2} ?\d{6}/g,
    isValid: (code) => Number(code) > 0,
    context: /(?<!\p{L})russian passport(?!\p{L})|паспорт|nacnopt/u,
  },
  {
    name: 'ua.rnokpp',
    shape: /\d{10}/g,
    isValid: (code) =>
      (((weighted(code, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === Number(code.at(-1)),
    context: /(?<!\p{L})(?:rnokpp|ukrainian tax|ipn)(?!\p{L})|рнокпп|phoknn|іпн|ідентифікаційний/u,
  },
  {
    name: 'md.idnp',
    shape: /[029]\d{12}/g,
    isValid: (code) => weighted(code, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === Number(code.at(-1)),
    context: anyWord('idnp, moldovan id, cod personal'),
  },
];
