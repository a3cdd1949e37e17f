import type { Range } from '../types.ts';
import { anyWord, placed } from './around.ts';
import type { Detector } from './detector.ts';
import { digitPassages } from './digit-passages.ts';

const NAME = "\\p{L}[\\p{L}\\p{M}.'’-]{0,24}";
const NUMBER = '\\d{1,5}[a-z]?(?:[-/]\\d{1,4}[a-z]?)?';

/** Streets as five languages write them, on folded text. */
const STREETS = [
  `${NUMBER},? (?:${NAME} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|terrace|close|crescent|square|sq|parkway|pkwy|highway|hwy|row|hill|gardens|grove|mews)`,
  `(?!(?:in|der|dem|er|sie|ich|wohn\\p{L}*) )(?:${NAME} ){0,2}(?:${NAME})?(?:strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|chaussee|berg|stieg) ${NUMBER}`,
  `${NUMBER},? (?:bis |ter )?(?:rue|avenue|av\\.|boulevard|bd|place|chemin|all[ée]e|impasse|quai|cours|route|square) (?:${NAME} ?){1,5}`,
  `(?:calle|c\\/|avenida|avda?\\.|plaza|paseo|camino|carrera|rua|travessa|alameda|estrada|pra[çc]a|largo|av\\.) ?(?:${NAME} ){0,4}${NAME},? ?(?:n[.ºo°]{0,2} ?)?${NUMBER}`,
].map((street) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${street})(?![\\p{L}\\p{N}])`, 'gu'));

/** What may follow the street: floor, town, state and postcode. */
const REST =
  /^(?:,? ?(?:apt|apartment|unit|suite|flat|floor|#)\.? ?[\da-z]{1,5})?(?:,? ?[\n]?(?:\d{4,5}|\d{4}-\d{3}) [\p{L}][\p{L}.'’-]{1,24}|,? ?[\n]?(?:\p{L}[\p{L}.'’-]{1,20} ?){1,3},? ?(?:[a-z]{2} \d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d))?/u;

/** Words that say somebody lives there. */
const HOME = anyWord(
  'lives, living, live at, resides, residing, home address, billing address, shipping address, delivery address, my address, address is, new address, housewarming, home is at, his address, her address, their address, private address, address of, my neighbou?r, moved to, stays at, staying at, visit her at, visit him at, wohnt, wohnhaft, wohne, privatadresse, adresse von, anschrift, zuhause, zu hause, habite, habitent, domicili[ée]e?, adresse de, r[ée]side, chez lui, chez elle, vive en, viven en, vivo en, domicilio, direcci[óo]n de, reside en, mora na, mora em, moram, mora no, reside na, morada, endere[çc]o d[aeo]',
);
/** Places that are there to be found. */
const OPEN_DOOR = anyWord(
  'office, offices, headquarters, hq, store, shop, venue, showroom, museum, gallery, theat(?:re|er), hotel, restaurant, caf[ée], church, school, university, hall, campus, branch, b[üu]ro, gesch[äa]ft, laden, filiale, messe, bureau, bureaux, boutique, magasin, si[èe]ge, oficina, oficinas, tienda, sede, local, escrit[óo]rio, loja, join us, visit us, come and visit, come visit, find us, meet us, besucht uns, venez nous voir, vis[íi]tanos, visite-nos',
);
const BEFORE = 80;
const AFTER = 90;
const MAX_MATCHES = 50;

/** Home addresses: a street with its number, where the draft says that somebody lives there. */
export const streetAddress: Detector = {
  literals: [],
  find({ folded }): Range[] {
    const { text } = folded;
    if (!HOME.test(text)) return [];
    const found: Range[] = [];
    for (const passage of digitPassages(text, 1)) {
      const from = Math.max(0, passage.start - BEFORE);
      const piece = text.slice(from, passage.end + AFTER);
      for (const street of STREETS) {
        for (const { 0: written, index } of piece.matchAll(street)) {
          const start = from + index;
          const end = start + written.trimEnd().length;
          if (!isHome(text, start)) continue;
          const rest = REST.exec(text.slice(end, end + AFTER))?.[0].trimEnd() ?? '';
          found.push({ start, end: end + rest.length });
        }
      }
      if (found.length >= MAX_MATCHES) break;
    }
    return placed(folded, found);
  },
};

function isHome(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return HOME.test(before) && !OPEN_DOOR.test(before);
}
