import type { CountryCode } from 'libphonenumber-js/min';
import type { Range } from '../types.ts';
import { lazyTest } from '../words.ts';
import { anyWord, around, isInLink, placed } from './around.ts';
import type { Detector } from './detector.ts';
import { otherNumberBefore } from './other-number.ts';
import { isFictionNumber, isPublicLine } from './phone-ranges.ts';

type FindNumbers = typeof import('libphonenumber-js/min')['findPhoneNumbersInText'];

/** Digits with what people put between them, and an extension. */
const CANDIDATE =
  /(?<![\p{L}\p{N}_@#$€£¥])(?<!\d[.,:/-])(?:\+|\(\+?)?\d(?:[ ().\-/]{0,3}\d){6,}(?:,? ?(?:x|ext\.?|extension|durchwahl|poste|ramal|anexo) ?\d{1,6})?(?![\p{L}\p{N}_%€$£])/gu;
const EXTENSION = /,? ?(?:x|ext\.?|extension|durchwahl|poste|ramal|anexo) ?\d{1,6}$/u;
/** A longer chain of digits is a table or a code. */
const LONGEST = 40;
/** Each candidate takes the library up to a millisecond. */
const MAX_CANDIDATES = 40;

/** Calling codes of the world (ITU-T E.164); the number behind is not looked up, ranges change every month. */
const INTERNATIONAL =
  /^\+(?:1|7|2[07]|2[1-69]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[09]\d|5[1-8]|6[0-6]|6[789]\d|8[1246]|85\d|88[06]|9[0-58]|9[679]\d)\d{4,13}$/;
const NORTH_AMERICAN =
  /^1 [2-9]\d{2} [2-9]\d{2} \d{4}$|^(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ ./-])[2-9]\d{2}[.-]\d{4}$/;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/;
/** Digits typed one by one, to get past a filter. */
const SPELT = /^\+?(?:\d{1,3} ?[-.]? ?){5,}\d{1,3}$/;
/** Mobile numbers as most countries write them at home: eleven digits in a row, or ten in groups. */
const MOBILE =
  /^0(?:[13789]\d{9}|[137-9]\d{2}[ -]\d{3}[ -]?\d{4}|[1789]\d[ -]\d{4}[ -]\d{4}|[4-9]\d(?:[ .]\d{2}){4}|[4-9]\d{2}[ -]\d{3}[ -]\d{3,4}|[ (]{1,2}9\d{2}\)? \d{3} \d{4})$/;

/** Mobile numbers whose shape tells their country. */
const MOBILE_AT_HOME: [shape: RegExp, code: string][] = [
  [/^0[789]0[ -]\d{4}[ -]\d{4}$/, '+81'],
  [/^(?:09(?!00)\d{2}|0 ?\(9(?!00)\d{2}\))[ -]?\d{3}[ -]?\d{4}$/, '+63'],
];

/** Words by which people hand on a number. */
const CALL = anyWord(
  'phone, telephone, tel, mobile, cell, cellphone, call, calls, ring, text, texts, sms, whatsapp, signal, number, dial, reach, fax, telefon, tel\\., handy, handynummer, mobil, mobilnummer, ruf, rufe, rufen, anrufen, anruf, erreichst, erreichbar, nummer, t[ée]l[ée]phone, t[ée]l, portable, appelle, appelez, appeler, joindre, num[ée]ro, tel[ée]fono, m[óo]vil, ll[áa]ma, llama[dr], ll[áa]me, ll[áa]mame, ll[áa]menme, ll[áa]malo, ll[áa]mala, n[úu]mero, cel, celular, telefone, telem[óo]vel, liga, ligue, ligar, contacto, contato, telefono, cellulare, chiama, telepono, telefoon, puhelin, telefonnummer, tlf, mobilnr, numer, bel, ring p[åa], 電話, 电话, 전화',
);
/** A number follows at once: whatever its country, it is one to call. */
const HANDED_ON = lazyTest(
  () =>
    /(?<![\p{L}\p{N}])(?:(?:my |his |her |their |the |private |personal |home |work |office |desk |direct |cell ?|mobile |phone |tele)*(?:phone|mobile|cell|cellphone|tel|telephone|fax|desk|whatsapp|handy|handynummer|telefon|telefonnummer|mobilnummer|portable|t[ée]l[ée]phone|t[ée]l|m[óo]vil|tel[ée]fono|celular|telefone|telem[óo]vel|zap)(?: number| no\.?| nr\.?)?(?: is| at| ist| lautet| est| es| é)?|(?:call|ring|phone|text|reach|dial|whatsapp|sms|message)(?: \p{L}+){0,4}? (?:on|at|under|via)|(?:call|ring|text|dial)(?: me| him| her| them| back)?|answering at|unter(?: der nummer)?|au|al|no|(?:mon|son|ton) (?:num|06|07))[ :.#-]{1,4}$/u,
);
/** Lines that are meant to be called by anyone. */
const PUBLIC = anyWord(
  'hotline, helpline, helpdesk, support line, customer service, customer care, customer support, switchboard, reception, front desk, call us, ring us, freephone, toll free, box office, reservations, bookings, press office, newsroom, emergency, crisis line, kundenservice, kundendienst, zentrale, pressestelle, notruf, service client, standard, urgence, atenci[óo]n al cliente, centralita, emergencias, atendimento ao cliente, emerg[êe]ncia',
);

/** Countries whose national form is tried beside a word such as "call", by the way the number begins. */
const NATIONAL: [shape: RegExp, countries: CountryCode[]][] = [
  [
    /^\(?0/,
    [
      'GB',
      'DE',
      'FR',
      'IT',
      'NL',
      'BE',
      'CH',
      'AT',
      'AU',
      'IE',
      'SE',
      'IN',
      'JP',
      'ZA',
      'NZ',
      'TR',
      'UA',
      'PH',
      'NG',
      'KR',
    ],
  ],
  [/^[67]/, ['ES', 'FR']],
  [/^9/, ['PT', 'ES', 'IN']],
  [/^[23]/, ['PT', 'IT']],
  [/^\(?[1-9]\d\)? ?9?\d{4}/, ['BR']],
  [/^\(?[2-9]/, ['US', 'MX']],
];

let loading: Promise<FindNumbers> | undefined;

/** The table of the world's numbers is only read once a draft holds something like one. */
function loadFinder(): Promise<FindNumbers> {
  loading ??= import('libphonenumber-js/min').then(
    (module) => module.findPhoneNumbersInText,
    (error: unknown) => {
      // A file that could not be read now may be readable later; the next number asks again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/**
 * Phone numbers of persons: international ones, North American ones, national ones beside a word such as "call".
 * With `samples`, also numbers for films and mobile numbers that nothing names.
 */
export const phone: Detector = {
  literals: [],
  async find({ folded }, { samples }): Promise<Range[]> {
    const { text } = folded;
    const found: Range[] = [];
    for (const { range, number, countries, isHandedOn } of candidatesIn(text, samples)) {
      const isNobodys = (e164: string) => isPublicLine(e164) || (!samples && isFictionNumber(e164));
      if (number !== null) {
        if (!isNobodys(number)) found.push(range);
        continue;
      }
      const find = await loadFinder();
      const written = text.slice(range.start, range.end);
      const readings = countries.flatMap((country) => {
        const [match] = find(written, { defaultCountry: country });
        // A number inside a longer chain of digits is not what was written.
        return match && match.startsAt <= 1 && match.endsAt >= written.length - 1 ? match : [];
      });
      const [match] = readings;
      if (readings.some((one) => isNobodys(one.number.number))) continue;
      if (match) found.push({ start: range.start + match.startsAt, end: range.start + match.endsAt });
      else if (isHandedOn) found.push(range);
    }
    return placed(folded, found);
  },
};

interface Candidate {
  range: Range;
  /** In E.164 where it is plain, as written where its country does not matter; null where it must be looked up. */
  number: string | null;
  /** Whose national form to try. */
  countries: CountryCode[];
  /** Called a phone number right before it: then no country needs to know its form. */
  isHandedOn?: boolean;
}

function candidatesIn(text: string, samples: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { 0: written, index } of text.matchAll(CANDIDATE)) {
    if (candidates.length >= MAX_CANDIDATES) break;
    const range = { start: index, end: index + written.length };
    if (written.length > LONGEST || DATE.test(written) || isInLink(text, index)) continue;
    const beside = around(text, range);
    const candidate = candidateFor(text, range, CALL.test(beside), samples);
    if (candidate === null || otherNumberBefore(text, index) !== '' || PUBLIC.test(beside)) continue;
    candidates.push({ range, ...candidate });
  }
  return candidates;
}

function candidateFor(
  text: string,
  { start, end }: Range,
  isNamed: boolean,
  samples: boolean,
): Omit<Candidate, 'range'> | null {
  const written = text.slice(start, end).replace(EXTENSION, '');
  const digits = written.replaceAll(/\D/g, '');
  if (/^\(?\+/.test(written)) {
    const number = `+${written.replaceAll('(0)', '').replaceAll(/\D/g, '')}`;
    return INTERNATIONAL.test(number) ? { number, countries: [] } : null;
  }
  const joined =
    SPELT.test(written) && (isNamed || /(?:\d ){2}\d.*(?:\d ){2}\d/.test(written))
      ? written.replaceAll(/ ?([-.]) ?/g, '$1').replaceAll(/(?<=\d) (?=\d)/g, '')
      : written;
  if (NORTH_AMERICAN.test(joined)) return { number: `+1${digits.slice(-10)}`, countries: [] };
  // 00 goes abroad from nearly everywhere.
  if (digits.startsWith('00')) {
    const number = `+${digits.slice(2)}`;
    const isAbroad = INTERNATIONAL.test(number) && (isNamed || /^00[1-9]\d{0,2}[ .-]/.test(written));
    return isAbroad && !/\d\S* $/.test(text.slice(Math.max(0, start - 8), start))
      ? { number, countries: [] }
      : null;
  }
  const mobile = MOBILE_AT_HOME.find(([shape]) => shape.test(written));
  if (mobile && (isNamed || samples)) return { number: mobile[1] + digits.slice(1), countries: [] };
  const before = text.slice(Math.max(0, start - 48), start);
  const isHandedOn = HANDED_ON.test(before) && digits.length >= 7 && digits.length <= 15;
  if (isNamed || isHandedOn) {
    const countries = NATIONAL.flatMap(([shape, list]) => (shape.test(written) ? list : []));
    return countries.length > 0 ? { number: null, countries, isHandedOn } : null;
  }
  return samples && MOBILE.test(written) ? { number: written, countries: [] } : null;
}
