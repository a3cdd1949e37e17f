import type { Range } from '../types.ts';
import { anyWord, around, placed } from './around.ts';
import type { Detector } from './detector.ts';

const DEGREES =
  /(?<![\p{L}\p{N}.])(-?\d ?\d? ?\.(?: ?\d){3,8})°? ?([ns])? ?[,;] ?(-?\d(?: ?\d){0,2} ?\.(?: ?\d){3,8})°? ?([ewo])?(?![\p{L}\p{N}])/gu;
const MINUTES =
  /(?<![\p{L}\p{N}.])\d{1,2}° ?\d{1,2}['′] ?(?:\d{1,2}(?:\.\d+)?["″] ?)?[ns],? ?\d{1,3}° ?\d{1,2}['′] ?(?:\d{1,2}(?:\.\d+)?["″] ?)?[ewo](?![\p{L}\p{N}])/gu;

/** Words that tie a place to a person or to what they carry. */
const SOMEBODY = anyWord(
  'tracked me, tracked her, tracked him, tracked them, tracks him, tracks her, my position, my pos, my location, my home, my house, current location, live location, her location, his location, their location, her position, his position, her house, his house, her home, his home, their home, lives, lives at, lives here, is hiding, is staying, stays at, whereabouts, geotag, geotagged, exif, last seen, was seen at, spotted at, the device, device tracked, phone was at, seine wohnung, ihre wohnung, sein standort, ihr standort, mein standort, standort von, wohnt, wohnt hier, hält sich auf, sa position, ma position, son domicile, habite, se trouve en ce moment, localis[ée]e?, su ubicaci[óo]n, mi ubicaci[óo]n, su casa, vive, vive aqu[íi], est[áa] ahora, a sua localiza[çc][ãa]o, minha localiza[çc][ãa]o, a casa del[ea], mora, mora aqui, vive aqui',
);
const OPEN = anyWord(
  'coffee, restaurant, caf[ée], office, shop, store, trail, trailhead, summit, peak, park, museum, venue, campsite, beach, lake, viewpoint, geocache, station, airport, epicent(?:re|er), earthquake, storm, b[üu]ro, laden, gipfel, wanderung, bureau, magasin, sommet, oficina, tienda, cumbre, escrit[óo]rio, loja, praia',
);
const MAX_MATCHES = 30;

/** Coordinates of a place where the draft says that somebody is or was. */
export const coordinates: Detector = {
  literals: [],
  find({ folded }): Range[] {
    const { text } = folded;
    if (!SOMEBODY.test(text)) return [];
    const found: Range[] = [];
    for (const shape of [DEGREES, MINUTES]) {
      for (const { 0: value, 1: north, 3: east, index } of text.matchAll(shape)) {
        if (found.length >= MAX_MATCHES) break;
        const range = { start: index, end: index + value.trimEnd().length };
        const beside = around(text, range);
        const isOnEarth = Math.abs(degrees(north)) <= 90 && Math.abs(degrees(east)) <= 180;
        const isNowhere = north !== undefined && degrees(north) === 0 && degrees(east) === 0;
        if (isOnEarth && !isNowhere && SOMEBODY.test(beside) && !OPEN.test(beside)) found.push(range);
      }
    }
    return placed(folded, found);
  },
};

/** Figures may be typed one by one. */
function degrees(written = '0'): number {
  return Number(written.replaceAll(' ', ''));
}
