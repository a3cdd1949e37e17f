import { foldedRange, originalRange } from '../fold.ts';
import type { Reading } from '../reading.ts';
import type { Range } from '../types.ts';
import { lazyTest } from '../words.ts';
import { addressEnd } from './address-rest.ts';
import { anyWord, placed } from './around.ts';
import type { Detector } from './detector.ts';
import { digitPassages } from './digit-passages.ts';
import { BOXES, CORNER, NUMBERED, STREETS, WITH_UNIT } from './street-shapes.ts';

/** Words that say somebody lives there. */
const HOME = anyWord(
  'lives, living, live at, live in, resides, residing, home address, billing address, shipping address, delivery address, mailing address, postal address, my address, my new address, address is, new address, secondary address, housewarming, home is at, his address, her address, their address, private address, address of, address, addresses, my neighbou?r, moved to, stays at, staying at, visit her at, visit him at, wohnt, wohnhaft, wohne, wohnen, privatadresse, adresse von, adresse, anschrift, zuhause, zu hause, umgezogen, habite, habitent, j.habite, domicili[ée]e?, domicile, adresse de, r[ée]side, chez lui, chez elle, vive en, viven en, vivo en, vive, domicilio, direcci[óo]n, direcci[óo]n de, reside en, mora na, mora em, mora, moram, mora no, reside na, reside, morada, endere[çc]o, endere[çc]o d[aeo]',
);
/** Where things are brought, and where people meet. */
const BROUGHT = lazyTest(
  () =>
    /(?<!\p{L})(?:(?:sent?|sending|ship|shipped|shipping|deliver|delivered|delivery|mail|mailed|post|posted|return|returned|forward|taxi|uber|cab|parcel|package|letter|flowers|statement)(?: \p{L}+){0,8}(?: to| at)?|(?:meet|pick|visit|drop|drops|collect|stop|wait|waits|waiting)(?: \p{L}+){0,4}(?: at| on)?|liefer\p{L}*|geschickt|schick\p{L}*|zustell\p{L}*|envo(?:yer|ie|y[ée]\p{L}*)|livr\p{L}+|enviar\p{L}*|env[íi]a\p{L}*|entreg\p{L}+|mandar|mande)[ :]/u,
);
/** Places that are there to be found. */
const OPEN_DOOR = anyWord(
  'office, offices, headquarters, hq, store, shop, venue, showroom, museum, gallery, theat(?:re|er), hotel, restaurant, caf[ée], bar, pub, church, school, university, hall, campus, branch, clinic, library, stadium, arena, conference, b[üu]ro, gesch[äa]ft, laden, filiale, messe, bureau, bureaux, boutique, magasin, si[èe]ge, oficina, oficinas, tienda, sede, local, escrit[óo]rio, loja, join us, visit us, come and visit, come visit, find us, meet us, besucht uns, venez nous voir, vis[íi]tanos, visite-nos',
);
/** Behind an address these say whose it is. */
const LIVES_THERE = anyWord(
  'where he lives, where she lives, where they live, is where he lives, is where she lives, is his house, is her house, is his home, is her home, da wohnt, dort wohnt, wohnt er, wohnt sie, c.est chez lui, c.est chez elle, o[ùu] il habite, o[ùu] elle habite, qu.il habite, qu.elle habite, ah[íi] vive, donde vive, onde mora, onde ele mora, onde ela mora, [ée] a casa dele, [ée] a casa dela, es su casa',
);
/** People whose address, with its town, is not a shop's. */
const PERSON = anyWord(
  'landlord, landlady, tenant, customer, client, patient, neighbou?r, guest, owner, wallet, purse, passport, driving licence, card of, belongs to, mr, mrs, ms, vermieter, vermieterin, mieter, mieterin, kunde, kundin, patientin, nachbar, nachbarin, besitzer, geldb[öo]rse, portemonnaie, ausweis von, herr, frau, propri[ée]taire, locataire, cliente, patiente, voisin, voisine, portefeuille, mme, madame, monsieur, casero, casera, inquilino, inquilina, paciente, vecino, vecina, cartera de, dni de, se[ñn]or, se[ñn]ora, senhorio, senhoria, utente, vizinho, vizinha, carteira de, senhor, senhora',
);
const BEFORE = 80;
const AFTER = 90;
const MAX_MATCHES = 50;
/** In front of a number these make it a sample. */
const SAMPLE = /^0{2,5} /;

/** An address runs on behind these, although a sentence may seem to end. */
const SHORTENED =
  /(?<!\p{L})(?:ul|al|av|avda?|str|st|c|n|apt|ste|appt|apto|p\. ?o|bd|blvd|rd|pl|sq|dr|ln|hwy)\.\s*$/u;

type Evidence = 'alone' | 'door' | 'home' | 'brought';

/** How sure each shape is: by itself, unless a public place is named, or only where somebody lives or gets things. */
const SHAPES: [shapes: readonly RegExp[], evidence: Evidence][] = [
  [BOXES, 'alone'],
  [WITH_UNIT, 'door'],
  [CORNER, 'brought'],
  [NUMBERED, 'brought'],
  [STREETS, 'home'],
];

/** Home addresses: a street with its number, where the draft says that somebody lives there or is to get something. */
export const streetAddress: Detector = {
  literals: [],
  wholePart: true,
  hints: (reading) => {
    const text = onOneLine(reading.folded.text);
    if (SHORTENED.test(text)) return true;
    return digitPassages(text, 1).some(({ start, end }) => {
      const piece = text.slice(Math.max(0, start - BEFORE), end + AFTER);
      return SHAPES.some(([shapes]) => shapes.some((shape) => piece.search(shape) >= 0));
    });
  },
  find(reading: Reading): Range[] {
    const text = onOneLine(reading.folded.text);
    const isLetter = /\n *(?:\d|the corner)/.test(reading.folded.text);
    const isHome = HOME.test(text) || LIVES_THERE.test(text) || PERSON.test(text);
    const isBrought = isHome || BROUGHT.test(text);
    const found: Range[] = [];
    for (const passage of digitPassages(text, 1)) {
      const from = Math.max(0, passage.start - BEFORE);
      const piece = text.slice(from, passage.end + AFTER);
      for (const [shapes, evidence] of SHAPES) {
        if (!isLetter && ((evidence === 'home' && !isHome) || (evidence === 'brought' && !isBrought)))
          continue;
        for (const shape of shapes) {
          for (const { 0: written, index } of piece.matchAll(shape)) {
            const range = { start: from + index, end: from + index + written.trimEnd().length };
            if (SAMPLE.test(written)) continue;
            const whole = wholeOf(reading, range);
            const isWritten = isLetter && isLetterHead(reading.folded.text, whole, range);
            if (isWritten || isMeant(text, range, whole, evidence)) found.push(whole);
          }
        }
      }
      if (found.length >= MAX_MATCHES) break;
    }
    return placed(reading.folded, found);
  },
};

/** Lines of a letter, quoted or not, read as one; each sign keeps its place. */
function onOneLine(text: string): string {
  return text.replaceAll(/\n[>?]{0,3}/g, (lines) => ' '.repeat(lines.length));
}

function isMeant(text: string, street: Range, whole: Range, evidence: Evidence): boolean {
  const { start } = street;
  if (evidence === 'alone') return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (OPEN_DOOR.test(before)) return false;
  if (evidence === 'door') return true;
  if (HOME.test(before) || LIVES_THERE.test(text.slice(whole.end, whole.end + BEFORE))) return true;
  if (PERSON.test(before) && whole.end > street.end + 3) return true;
  return evidence === 'brought' && BROUGHT.test(before);
}

/** A line of its own below a name, with number, street and town: written as on a letter. */
function isLetterHead(text: string, whole: Range, street: Range): boolean {
  if (text.charAt(street.start - 1) !== '\n') return false;
  if (text.startsWith('the corner of', street.start)) return true;
  return (
    whole.end > street.end + 3 &&
    /^\d/.test(text.slice(street.start, street.end)) &&
    /\d{4,6}$|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$|[,\n] ?\p{L}[\p{L} ]+$/u.test(
      text.slice(street.start, whole.end),
    ) &&
    !OPEN_DOOR.test(text.slice(Math.max(0, street.start - BEFORE), street.start))
  );
}

/** The street with what follows it: unit, town, state, postcode, country. */
function wholeOf({ text, folded }: Reading, street: Range): Range {
  const { start, end } = originalRange(folded, street.start, street.end);
  const whole = foldedRange(folded, start, addressEnd(text, end));
  return { start: street.start, end: Math.max(street.end, whole.end) };
}
