import { anyWord } from '../around.ts';
import { isDay, passesLuhn, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** Brazilian driving licences: two digits, each by weights of its own. */
function passesCnh(code: string): boolean {
  const first = weighted(code, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const shift = first > 9 ? 2 : 0;
  const second = (weighted(code, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) - shift;
  const digits = [first > 9 ? 0 : first, second < 0 ? second + 11 : second > 9 ? 0 : second];
  return code.endsWith(digits.join(''));
}

/** From Mexico to Chile, beside tax numbers of persons in `americas.ts`. */
export const latinAmerica: NumberFormat[] = [
  {
    name: 'br.cnh',
    shape: /\d{11}/g,
    isValid: passesCnh,
    context: anyWord('cnh, carteira de habilita[çc][ãa]o, carteira de motorista, habilita[çc][ãa]o'),
  },
  {
    name: 'br.rg',
    shape: /\d{1,2}\.?\d{3}\.?\d{3}-?[\dx]/g,
    isValid: (code) => Number.parseInt(code, 10) > 0,
    context: anyWord('rg, registro geral, carteira de identidade, c[ée]dula de identidade'),
  },
  {
    name: 'br.pis',
    shape: /\d{3}\.?\d{5}\.?\d{2}-?\d/g,
    isValid(code) {
      const check = 11 - (weighted(code, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return (check > 9 ? 0 : check) === Number(code.at(-1));
    },
    context: anyWord('pis, pasep, nis, nit, pis/pasep, pis-pasep'),
  },
  {
    name: 'br.titulo',
    shape: /\d{4} ?\d{4} ?\d{4}/g,
    isValid: (code) => Number(code.slice(8, 10)) >= 1 && Number(code.slice(8, 10)) <= 28,
    context: anyWord('t[íi]tulo de eleitor, t[íi]tulo eleitoral'),
  },
  {
    name: 'br.cns',
    shape: /[1-2789]\d{2} ?\d{4} ?\d{4} ?\d{4}/g,
    isValid: (code) => weighted(code, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    context: anyWord('cns, sus, cart[ãa]o sus, cart[ãa]o nacional de sa[úu]de'),
  },
  {
    name: 'mx.rfc',
    shape: /[a-zñ&]{4}[ -]?\d{6}[ -]?[a-z0-9]{3}/g,
    isValid: (code) => isDay(Number(code.slice(8, 10)), Number(code.slice(6, 8))),
    context: anyWord('rfc, registro federal, sat'),
  },
  {
    name: 'mx.nss',
    shape: /\d{11}/g,
    isValid: passesLuhn,
    context: anyWord('nss, imss, n[úu]mero de seguro social, seguro social'),
  },
  {
    name: 'ar.dni',
    shape: /\d{2}\.\d{3}\.\d{3}|\d{7,8}/g,
    isValid: (code) => Number(code) > 1e6,
    context: anyWord('dni, documento nacional, documento nacional de identidad, libreta de enrolamiento'),
  },
  {
    name: 'cedula',
    shape:
      /[ve]-?\d{1,2}\.?\d{3}\.?\d{3}|\d{1,3}(?:[.\s]\d{3}){2,3}(?:-\d)?|\d{3}-\d{7}-\d|\d-\d{3,4}-\d{4}|\d{6,11}(?:-\d)?/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord(
      'c[ée]dula, c[ée]dula de identidad, c[ée]dula de ciudadan[íi]a, c[ée]dula de extranjer[íi]a, carn[ée] de identidad, cuit, curp, cui, dpi, ci, c\\.i\\.',
    ),
  },
  {
    name: 'uy.ci',
    shape: /\d\.\d{3}\.\d{3}-\d/g,
    isValid: (code) => (10 - (weighted(code, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === Number(code.at(-1)),
  },
  {
    name: 'pe.ruc',
    shape: /(?:10|15|17)\d{9}/g,
    isValid: (code) =>
      (11 - (weighted(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(code.at(-1)),
    context: anyWord('ruc, sunat'),
  },
  {
    name: 'co.nit',
    shape: /\d{3}\.?\d{3}\.?\d{3}-?\d/g,
    isValid: (code) =>
      '01987654321'.charAt(
        weighted([...code.slice(0, 9)].reverse().join(''), [3, 7, 13, 17, 19, 23, 29, 37, 41]) % 11,
      ) === code.at(-1),
    context: anyWord('nit, rut, dian'),
  },
];
