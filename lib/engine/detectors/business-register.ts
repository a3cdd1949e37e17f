import { anyWord } from './around.ts';
import { passesLuhn, passesMod11And10, weighted } from './check-digits.ts';
import type { Detector } from './detector.ts';
import { type NumberFormat, numbersIn } from './number-format.ts';

const UEN_OTHER = 'abcdefghjklmnpqrstuvwx0123456789';

/** Numbers under which businesses are registered; those of sole traders lead to a person. */
export const REGISTER_FORMATS: NumberFormat[] = [
  {
    name: 'de.register',
    shape: /h(?:ra|rb) ?\d{3,6}(?: b(?!\p{L}))?/gu,
    isValid: (code) => /[1-9]/.test(code),
    capitals: true,
  },
  {
    name: 'in.gstin',
    shape: /(?:0[1-9]|[12]\d|3[0-7])[a-z]{5}\d{4}[a-z][1-9a-z]z[0-9a-z]/g,
    isValid: (code) => code.length === 15,
  },
  {
    name: 'kr.business',
    shape: /\d{3}-?\d{2}-?\d{5}/g,
    isValid: (code) =>
      (10 -
        ((weighted(code, [1, 3, 7, 1, 3, 7, 1, 3]) +
          Math.floor((Number(code.charAt(8)) * 5) / 10) +
          Number(code.charAt(8)) * 5) %
          10)) %
        10 ===
      Number(code.at(-1)),
    context: /(?<!\p{L})(?:brn|business registration)(?!\p{L})|사업자등록번호/u,
  },
  {
    name: 'sg.uen',
    shape: /[rst]\d{2}[a-z]{2}\d{4}[a-z]|(?:19|20)\d{7}[a-z]|\d{8}[a-z]/g,
    isValid: passesUen,
  },
  {
    name: 'au.abn',
    shape: /\d{2} ?\d{3} ?\d{3} ?\d{3}/g,
    isValid: (code) =>
      weighted(`${Number(code.charAt(0)) - 1}${code.slice(1)}`, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) %
        89 ===
      0,
    context: anyWord('abn, australian business number'),
  },
  {
    name: 'au.acn',
    shape: /\d{3} ?\d{3} ?\d{3}/g,
    isValid: (code) => (10 - (weighted(code, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(code.at(-1)),
    context: anyWord('acn, australian company number'),
  },
  {
    name: 'fr.siret',
    shape: /\d{3} ?\d{3} ?\d{3} ?\d{5}|\d{3} ?\d{3} ?\d{3}/g,
    isValid: passesLuhn,
    context: anyWord('siret, siren'),
  },
  {
    name: 'it.iva',
    shape: /\d{11}/g,
    isValid: passesLuhn,
    context: anyWord('partita iva, p\\.? ?iva'),
  },
  {
    name: 'us.ein',
    shape: /\d{2}-\d{7}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('ein, employer identification, fein, federal tax id'),
  },
  {
    name: 'se.organisation',
    shape: /\d{6}-?\d{4}/g,
    isValid: (code) => passesLuhn(code) && Number(code.charAt(2)) >= 2,
    context: anyWord('organisationsnummer, org\\.?-?nr, orgnummer'),
  },
  {
    name: 'de.vat',
    shape: /de ?[1-9]\d{8}/g,
    isValid: (code) => passesMod11And10(code.slice(2)),
    capitals: true,
  },
  {
    name: 'eu.vat',
    shape:
      /(?:atu\d{8}|be[01]?\d{9}|bg\d{9,10}|cy\d{8}[a-z]|cz\d{8,10}|de\d{9}|dk\d{8}|ee\d{9}|el\d{9}|es[a-z0-9]\d{7}[a-z0-9]|fi\d{8}|fr[a-z0-9]{2}\d{9}|hr\d{11}|hu\d{8}|ie\d{7}[a-z]{1,2}|it\d{11}|lt\d{9}|lu\d{8}|lv\d{11}|mt\d{8}|nl\d{9}b\d{2}|pl\d{10}|pt\d{9}|ro\d{6,10}|se\d{12}|si\d{8}|sk\d{10}|gb\d{9})/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord(
      'vat, vat number, vat id, ust-id, ust-idnr, ust\\.-id, ust-idnr\\., umsatzsteuer-id, tva, iva, btw',
    ),
  },
];

/** Three kinds: by check letters of the registry (ACRA). */
function passesUen(code: string): boolean {
  if (/^[rst]/.test(code)) {
    const sum = [...code.slice(0, 9)].reduce(
      (all, char, i) => all + UEN_OTHER.indexOf(char) * ([4, 3, 5, 3, 10, 2, 2, 5, 7][i] ?? 0),
      0,
    );
    return UEN_OTHER.charAt((((sum - 5) % 11) + 11) % 11) === code.at(-1);
  }
  const isCompany = code.length === 10;
  const sum = weighted(code, isCompany ? [10, 8, 6, 4, 9, 7, 5, 3, 1] : [10, 4, 9, 3, 8, 2, 7, 1]);
  return (isCompany ? 'zkcmdnergwh' : 'xmkecawljdb').charAt(sum % 11) === code.at(-1);
}

export const businessRegister: Detector = {
  literals: [],
  find: (reading) => numbersIn(reading, REGISTER_FORMATS),
};
