import { originalRange } from '../fold.ts';
import type { Range } from '../types.ts';
import { anyWord, around, isCutOut, isInLink, placed } from './around.ts';
import type { Detector } from './detector.ts';
import { digitPassages } from './digit-passages.ts';
import { isGermanDistrict } from './german-districts.ts';
import { otherNumberBefore } from './other-number.ts';

interface PlateFormat {
  shape: RegExp;
  /** Whether it is one of the country's; letters are small here. */
  isValid?(plate: string): boolean;
  /** Seen without a word that names it, where typed in capitals. */
  plain?: RegExp;
}

/** What each character of a vehicle number counts, and each place (ISO 3779, 49 CFR 565). */
const VIN_VALUES = '0123456789.abcdefgh..jklmn.p.r..stuvwxyz';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The ninth character is the check digit where cars are sold in North America and China. */
function passesVin(vin: string): boolean {
  const sum = [...vin].reduce(
    (all, char, i) => all + (VIN_VALUES.indexOf(char) % 10) * (VIN_WEIGHTS[i] ?? 0),
    0,
  );
  const check = sum % 11;
  return (check === 10 ? 'x' : String(check)) === vin.charAt(8);
}

const FORMATS: PlateFormat[] = [
  // The vehicle itself: 17 characters without I, O and Q.
  {
    shape: /[a-hj-npr-z\d]{17}/g,
    isValid: (vin) => /\d{4}$/.test(vin) && /\p{L}/u.test(vin) && passesVin(vin),
    plain: /./,
  },
  // Germany: district, letters, up to four digits; E and H for electric and historic cars.
  {
    shape: /\p{L}{1,3}[ -]\p{L}{1,2}[ -]?\d{1,4} ?[eh]?/gu,
    isValid: (plate) => isGermanDistrict(/^\p{L}+/u.exec(plate)?.[0] ?? ''),
    plain: /^\p{L}{1,3}(?:-\p{L}{1,2}[- ]?\d{1,4}|[ ]\p{L}{1,2} (?!(?:19|20)\d\d$)\d{2,4}) ?[eh]?$/u,
  },
  // Great Britain since 2001: area, half-year, three letters.
  {
    shape: /[a-hk-prsvwy][a-hj-pr-y](?:0[2-9]|[1-2]\d|5[1-9]|6\d|7\d)[ -]?[a-hj-pr-z]{3}/g,
    plain: /./,
  },
  // Great Britain before: letter, digits, letters.
  { shape: /[a-hj-np-tv-y]\d{1,3}[ -]?[a-hj-pr-z]{3}|[a-hj-pr-z]{3}[ -]?\d{1,3}[a-hj-np-tv-y]/g },
  // Nigeria: local government, serial, year and batch.
  {
    shape: /[a-z]{3}[ -]?\d{3}[ -]?[a-z]{2}/g,
    plain: /^[a-z]{3}-\d{3}-?[a-z]{2}$|^[a-z]{3} ?\d{3}[a-z]{2}$/,
  },
  // India: state, district, series, number.
  {
    shape:
      /(?:a[npr]|as|br|c[gh]|d[dln]|g[aj]|h[pr]|j[hk]|k[al]|l[ad]|m[hlnpz]|nl|o[dr]|p[by]|rj|sk|t[gnrs]|u[akp]|wb)[ -]?\d{1,2}[ -]?[a-z]{1,3}[ -]?\d{4}/g,
    plain: /./,
  },
  // France and Italy since 2009 and 1994; Italy without hyphens.
  {
    shape: /[a-hj-np-tv-z]{2}[ -]\d{3}[ -][a-hj-np-tv-z]{2}|[a-hj-np-tv-z]{2}\d{3}[a-hj-np-tv-z]{2}/g,
    plain: /^[a-z]{2}-\d{3}-[a-z]{2}$/,
  },
  // Spain, Brazil, Portugal, the Netherlands, Sweden, Finland, Poland, Turkey, North America: only beside a name.
  {
    shape:
      /\d{4}[ -]?[b-df-hj-np-tv-z]{3}|[a-z]{3}[ -]?\d[a-z\d]\d{2}|[a-z\d]{2}-[a-z\d]{2}-[a-z\d]{2}|[a-z\d]{1,3}-[a-z\d]{2,3}-[a-z\d]{1,3}|\d{2} ?[a-z]{1,3} ?\d{2,4}|[a-z]{1,3} ?\d{2,5}[a-z]{0,2}|\d[a-z]{3}\d{3}|[a-z]{3}[ -]?\d{3,4}|\d{3}[ -]?[a-z]{3}|s[a-z]{2}\d{1,4}[a-z]/g,
    isValid: (plate) => /\d/.test(plate) && /\p{L}/u.test(plate),
  },
];

/** Whole words only, so that a shape is not lost inside a word before it. */
const WHOLE = FORMATS.map((format) => ({
  ...format,
  shape: new RegExp(`(?<![\\p{L}\\p{N}])(?:${format.shape.source})(?![\\p{L}\\p{N}])`, 'gu'),
}));

const NAMED = anyWord(
  'vin, vin number, chassis number, fahrgestellnummer, fahrzeug-ident-nummer, num[ée]ro de ch[âa]ssis, n[úu]mero de bastidor, bastidor, chassi, number plate, numberplate, licen[cs]e plate, plate, plates, plate number, registration, reg, car reg, vehicle registration, tag number, kennzeichen, nummernschild, autokennzeichen, amtliches kennzeichen, immatriculation, plaque, plaque d.immatriculation, matr[íi]cula, patente, placa, placas, targa, nummerplaat, kenteken, rejestracja, plaka',
);
const MAX_MATCHES = 50;

/** Number plates of cars: plain where a country's shape is mistaken for nothing else, else beside a word that names them. */
export const vehiclePlate: Detector = {
  literals: [],
  find({ text: typed, folded }): Range[] {
    const { text } = folded;
    const found: Range[] = [];
    for (const passage of digitPassages(text, 1)) {
      const piece = text.slice(passage.start, passage.end);
      for (const { shape, isValid, plain } of WHOLE) {
        for (const { 0: plate, index } of piece.matchAll(shape)) {
          const start = passage.start + index;
          const range = { start, end: start + plate.trimEnd().length };
          if (isCutOut(text, range) || isValid?.(plate) === false) continue;
          const { start: from, end: to } = originalRange(folded, range.start, range.end);
          const isCapital = !/\p{Ll}/u.test(typed.slice(from, to));
          if (!isNamed(text, range) && !(isCapital && plain?.test(plate) && !isOther(text, range))) continue;
          if (!isInLink(text, start)) found.push(range);
        }
      }
      if (found.length >= MAX_MATCHES) break;
    }
    return placed(folded, found);
  },
};

function isNamed(text: string, range: Range): boolean {
  return /\p{L}/u.test(text.slice(range.start, range.end)) && NAMED.test(around(text, range));
}

/** Capitals and digits name flights, parts and roads as well. */
function isOther(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    otherNumberBefore(text, start) !== '' ||
    /(?:part|model|sku|item|product|code|room|flight|version|type|postcode|gate|article|modell|artikel)\p{L}{0,8}(?: (?:number|no\.?|nr\.?|code))?[ .:#]{0,3}$/u.test(
      before,
    ) ||
    /[-.:@/]$/.test(before) ||
    /^(?:[ -]?\d|[-.:@/][\p{L}\d])/u.test(text.slice(end, end + 2))
  );
}
