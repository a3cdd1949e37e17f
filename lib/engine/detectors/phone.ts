import type { CountryCode } from 'libphonenumber-js/min';
import type { Range } from '../types.ts';
import { anyWord, around, isInLink, placed } from './around.ts';
import type { Detector } from './detector.ts';
import { otherNumberBefore } from './other-number.ts';
import { isFictionNumber, isPublicLine } from './phone-ranges.ts';

type FindNumbers = typeof import('libphonenumber-js/min')['findPhoneNumbersInText'];

const CANDIDATE =
  /(?<![\p{L}\p{N}_@#$€£])(?<!\d[.,:/-])(?:\+|\(\+?)?\d(?:[ ().\-/]{0,3}\d){6,}(?![\p{L}\p{N}_%€$£])/gu;
/** A longer chain of digits is a table or a code. */
const LONGEST = 40;
/** Each candidate takes the library up to a millisecond. */
const MAX_CANDIDATES = 40;

const NORTH_AMERICAN = /^(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])\d{3}[.-]\d{4}$/;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/;

/** Words by which people hand on a number. */
const CALL = anyWord(
  'phone, telephone, tel, mobile, cell, cellphone, call, calls, ring, text, texts, sms, whatsapp, signal, number, dial, reach, fax, telefon, tel\\., handy, handynummer, mobil, mobilnummer, ruf, rufe, rufen, anrufen, anruf, erreichst, erreichbar, nummer, t[ée]l[ée]phone, t[ée]l, portable, appelle, appelez, appeler, joindre, num[ée]ro, tel[ée]fono, m[óo]vil, ll[áa]ma, llama[dr], ll[áa]me, ll[áa]mame, ll[áa]menme, ll[áa]malo, ll[áa]mala, n[úu]mero, cel, celular, telefone, telem[óo]vel, liga, ligue, ligar, contacto, contato, telefono, cellulare, chiama',
);
/** Lines that are meant to be called by anyone. */
const PUBLIC = anyWord(
  'hotline, helpline, helpdesk, support line, customer service, customer care, customer support, switchboard, reception, front desk, call us, ring us, freephone, toll free, box office, reservations, bookings, press office, newsroom, emergency, crisis line, kundenservice, kundendienst, zentrale, pressestelle, notruf, service client, standard, urgence, atenci[óo]n al cliente, centralita, emergencias, atendimento ao cliente, emerg[êe]ncia',
);

/** Countries whose national form is tried beside a word such as "call", by the way the number begins. */
const NATIONAL: [shape: RegExp, countries: CountryCode[]][] = [
  [
    /^\(?0/,
    ['GB', 'DE', 'FR', 'IT', 'NL', 'BE', 'CH', 'AT', 'AU', 'IE', 'SE', 'IN', 'JP', 'ZA', 'NZ', 'TR', 'UA'],
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

/** Phone numbers of persons: international ones, North American ones, national ones beside a word such as "call". */
export const phone: Detector = {
  literals: [],
  async find({ folded }, { samples }): Promise<Range[]> {
    const { text } = folded;
    const candidates = candidatesIn(text);
    if (candidates.length === 0) return [];
    const find = await loadFinder();
    const found: Range[] = [];
    for (const { range, countries } of candidates) {
      const written = text.slice(range.start, range.end);
      const readings = countries.flatMap((country) => {
        const [match] = find(written, country === null ? {} : { defaultCountry: country });
        // A number inside a longer chain of digits is not what was written.
        return match && match.startsAt <= 1 && match.endsAt >= written.length - 1 ? match : [];
      });
      const [match] = readings;
      if (!match || readings.some(({ number }) => isNobodys(number.number, samples))) continue;
      found.push({ start: range.start + match.startsAt, end: range.start + match.endsAt });
    }
    return placed(folded, found);
  },
};

function isNobodys(e164: string, samples: boolean): boolean {
  return isPublicLine(e164) || (!samples && isFictionNumber(e164));
}

interface Candidate {
  range: Range;
  /** Whose national form to try; null for none. */
  countries: (CountryCode | null)[];
}

function candidatesIn(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { 0: written, index } of text.matchAll(CANDIDATE)) {
    if (candidates.length >= MAX_CANDIDATES) break;
    const range = { start: index, end: index + written.length };
    if (written.length > LONGEST || DATE.test(written) || isInLink(text, index)) continue;
    const countries = countriesFor(written, CALL.test(around(text, range)));
    if (countries.length === 0) continue;
    if (otherNumberBefore(text, index) !== '' || PUBLIC.test(around(text, range))) continue;
    candidates.push({ range, countries });
  }
  return candidates;
}

function countriesFor(written: string, isNamed: boolean): (CountryCode | null)[] {
  if (/^\(?\+/.test(written)) return [null];
  if (NORTH_AMERICAN.test(written)) return ['US'];
  // 00 goes abroad from nearly everywhere.
  if (written.startsWith('00')) return isNamed || /^00\d{1,3}[ .-]/.test(written) ? ['DE'] : [];
  if (!isNamed) return [];
  return NATIONAL.flatMap(([shape, countries]) => (shape.test(written) ? countries : []));
}
