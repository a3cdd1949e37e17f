import { anyWord } from '../around.ts';
import { isDay, passesLuhn, passesVerhoeff, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** Portuguese citizen cards: letters count 10 to 35, every second place from the end twice. */
function passesCitizenCard(code: string): boolean {
  const sum = [...code].reverse().reduce((all, char, i) => {
    const value = Number.parseInt(char, 36) * (i % 2 === 0 ? 1 : 2);
    return all + (value > 9 && i % 2 === 1 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Numbers of western Europe beside those in the files of single countries. */
export const europeWest: NumberFormat[] = [
  {
    name: 'fr.spi',
    shape: /[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}/g,
    isValid: (code) => Number(code.slice(0, 10)) % 511 === Number(code.slice(10)),
    context: anyWord(
      'num[ée]ro fiscal, n[°º] fiscal, spi, r[ée]f[ée]rence fiscale, identifiant fiscal, imp[ôo]ts, french tax',
    ),
  },
  {
    name: 'fr.id-card',
    shape: /\d{12}|[a-z0-9]{2}\d{2}[a-z0-9]{3}\d[a-z0-9]/g,
    isValid: (code) => /\d.*\d.*\d/.test(code),
    context: anyWord("carte d'identit[ée], carte nationale d'identit[ée], cni, french id card"),
  },
  {
    name: 'es.nss',
    shape: /\d{2}[ /-]?\d{8}[ /-]?\d{2}/g,
    isValid(code) {
      const number = Number(code.slice(2, 10));
      // Numbers below ten million are added, others are written after the province.
      const whole = number < 1e7 ? number + Number(code.slice(0, 2)) * 1e7 : Number(code.slice(0, 10));
      return whole % 97 === Number(code.slice(10));
    },
    context: anyWord(
      'seguridad social, n[úu]mero de afiliaci[óo]n, nss, naf, n[úu]mero de la seguridad social',
    ),
  },
  {
    name: 'pt.cc',
    shape: /\d{8}[ -]?\d[ -]?[a-z0-9]{2}\d/g,
    isValid: (code) => passesCitizenCard(code) && /[a-z]/.test(code),
    context: anyWord('cart[ãa]o de cidad[ãa]o, cc, bilhete de identidade, citizen card, cidad[ãa]o'),
    plain: /^\d{8}[ -]\d[ -][a-z]{2}\d$/,
  },
  {
    name: 'pt.niss',
    shape: /[12]\d{10}/g,
    isValid: (code) =>
      9 - (weighted(code, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(code.at(-1)),
    context: anyWord('niss, seguran[çc]a social, n[úu]mero de seguran[çc]a social'),
  },
  {
    name: 'lu.matricule',
    shape: /(?:19|20)\d{11}/g,
    isValid: (code) =>
      passesLuhn(code.slice(0, 12)) &&
      passesVerhoeff(code.slice(0, 11) + code.charAt(12)) &&
      isDay(Number(code.slice(6, 8)), Number(code.slice(4, 6))),
    context: anyWord('matricule, matricule nationale, luxembourg id, cns, num[ée]ro de matricule'),
  },
  {
    name: 'dk.cpr',
    // No check digit since 2007: a day of birth and four digits.
    shape: /\d{6}-?\d{4}/g,
    isValid: (code) => isDay(Number(code.slice(0, 2)), Number(code.slice(2, 4))),
    context: anyWord('cpr, cpr-nummer, cpr-nr, cpr nr, personnummer, danish id, civil registration'),
  },
  {
    name: 'is.kennitala',
    shape: /[0-7]\d{5}-?\d{4}/g,
    isValid: (code) =>
      weighted(code, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 &&
      isDay(Number(code.slice(0, 2)) % 40, Number(code.slice(2, 4))),
    context: anyWord('kennitala, kennit[öo]lu, kt, icelandic id'),
  },
  {
    name: 'gb.utr',
    shape: /\d{5} ?\d{5}/g,
    isValid(code) {
      const check = '21987654321'.charAt(weighted(code.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11);
      return check === code.charAt(0);
    },
    context: anyWord('utr, unique taxpayer, unique taxpayer reference, self assessment, hmrc'),
  },
  {
    name: 'gb.driving-licence',
    shape:
      /[a-z9]{5} ?\d[0156]\d[0-3]\d{2} ?[a-z9]{2} ?[a-z0-9][a-z]{2}|[a-z]{4}9\d[0156]\d[0-3]\d{2}[a-z]{2}\d[a-z]{2}/g,
    isValid: (code) =>
      isDay(Number(code.slice(8, 10)), Number(code.slice(6, 8)) % 50) &&
      /^[a-z]{2,5}9{0,3}$/.test(code.slice(0, 5)),
  },
  {
    name: 'de.tax-number',
    shape: /\d{2,3}\/\d{3,4}\/\d{4,5}|\d{3} \d{3} \d{5}/g,
    isValid: (code) => code.length === 10 || code.length === 11,
    context: anyWord('steuernummer, steuer-nr, steuernr, st\\.-nr\\., stnr, german tax number'),
  },
  {
    name: 'de.driving-licence',
    shape: /[a-z]{2}\d{8}[a-z]|[a-z0-9]\d{2}[a-z0-9]{6}[\dx][a-z0-9]/g,
    isValid: (code) => /\d.*\d.*\d/.test(code),
    context: anyWord(
      'f[üu]hrerschein, f[üu]hrerscheinnummer, f[üu]hrerschein-nr, fahrerlaubnis, german driving licen[cs]e',
    ),
    plain: /^[a-z]{2}\d{8}[a-z]$/,
  },
  {
    name: 'it.id-card',
    shape: /[a-z]{2} ?\d{5} ?[a-z]{2}|[a-z]{2} ?\d{7}|\d{7} ?[a-z]{2}/g,
    isValid: (code) => /\d/.test(code),
    context: anyWord("carta d'identit[àa], carta di identit[àa], cie, italian id card"),
  },
  {
    name: 'it.driving-licence',
    shape: /[a-z]{2} ?\d{7} ?[a-z]|u1[a-z0-9]{7}[a-z]/g,
    isValid: (code) => /\d/.test(code),
    context: anyWord(
      'patente, patente di guida, patente guida, driving licen[cs]e, driver licen[cs]e, driver.s licen[cs]e',
    ),
    plain: /^(?:[a-z]{2}\d{7}[a-z]|u1[a-z\d]{7}[a-z])$/,
    capitals: true,
  },
  {
    name: 'nl.document',
    shape: /[a-np-z]{2}[a-np-z0-9]{6}\d|\d{10}/g,
    isValid: (code) => /\d/.test(code),
    context: anyWord('paspoort, paspoortnummer, rijbewijs, rijbewijsnummer, identiteitskaart'),
  },
  {
    name: 'ch.passport',
    shape: /[a-z]\d{7}/g,
    isValid: (code) => /\d/.test(code),
    context: anyWord('schweizer pass, swiss passport, pass-nr, passeport suisse'),
  },
];
