import { anyWord } from '../around.ts';
import { isDay, passesLuhn, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** Africa and the Middle East, beside South Africa, Israel and Turkey. */
export const africaMideast: NumberFormat[] = [
  {
    name: 'ae.emirates',
    shape: /784[- ]?(?:19|20)\d{2}[- ]?\d{7}[- ]?\d/g,
    isValid: passesLuhn,
  },
  {
    name: 'sa.id',
    shape: /[12]\d{9}/g,
    isValid: passesLuhn,
    context: /(?<!\p{L})(?:iqama|saudi id|absher)(?!\p{L})|رقم الهوية|الإقامة/u,
  },
  {
    name: 'kw.civil',
    shape: /[1-3]\d{11}/g,
    isValid: (code) =>
      11 - (weighted(code, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === Number(code.at(-1)) &&
      isDay(Number(code.slice(5, 7)), Number(code.slice(3, 5))),
    context: /(?<!\p{L})(?:civil id|kuwaiti? id)(?!\p{L})|الرقم المدني/u,
  },
  {
    name: 'qa.id',
    shape: /[23]\d{10}/g,
    isValid: (code) => /[1-9]/.test(code.slice(1)),
    context: anyWord('qid, qatar id, qatari id'),
  },
  {
    name: 'eg.national',
    shape: /[23]\d{13}/g,
    isValid: (code) => isDay(Number(code.slice(5, 7)), Number(code.slice(3, 5))),
    context: /(?<!\p{L})(?:egyptian (?:national )?id|national id|national number)(?!\p{L})|الرقم القومي/u,
  },
  {
    name: 'ir.melli',
    shape: /\d{10}|\d{3}-\d{6}-\d/g,
    isValid(code) {
      const rest = weighted(code, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? rest : 11 - rest) === Number(code.at(-1));
    },
    context: /(?<!\p{L})(?:code melli|kode melli|iranian id|melli code)(?!\p{L})|کد ملی/u,
  },
  {
    name: 'ng.nin',
    shape: /\d{11}|\d{4}[ -]\d{3}[ -]\d{4}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('nin, bvn, national identification number, nigerian id, nimc, bank verification number'),
  },
  {
    name: 'gh.card',
    shape: /gha-?\d{9}-?\d/g,
    isValid: (code) => /[1-9]/.test(code),
  },
  {
    name: 'ke.id',
    shape: /\d{7,8}|[ap]\d{9}[a-z]/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('kra pin, huduma, huduma number, kenyan id, kenya id, kitambulisho'),
  },
  {
    name: 'ma.cin',
    shape: /[a-z]{1,2}\d{5,6}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: /(?<!\p{L})(?:cin|cine|moroccan id|carte nationale)(?!\p{L})|البطاقة الوطنية/u,
  },
  {
    name: 'tn.cin',
    shape: /[01]\d{7}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: /(?<!\p{L})(?:tunisian id|cin tunisie)(?!\p{L})|بطاقة التعريف/u,
  },
  {
    name: 'dz.nin',
    shape: /\d{18}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('nin, num[ée]ro national, num[ée]ro d.identification national, algerian id'),
  },
];
