import type { Range } from '../types.ts';
import { anyWord, around, isInLink, placed } from './around.ts';
import { isSampleNumber, passesLuhn } from './check-digits.ts';
import type { Detector } from './detector.ts';

const MAC =
  /(?<![\p{L}\p{N}:.-])(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}(?:[\da-f]{2}\1[\da-f]{2}\1)?[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\p{L}\p{N}]|[:-][\da-f])/gu;
/** Copied by hand: any letters, or parted by spaces. Only beside its name. */
const LOOSE_MAC =
  /(?<![\p{L}\p{N}:.-])[\da-z] ?[\da-z](?: ?[: -] ?[\da-z] ?[\da-z]){5}(?![\p{L}\p{N}]|[:-][\da-z])/gu;
/** Six or eight pairs parted by spaces, and no more: longer rows are a dump. */
const SPACED_MAC =
  /(?<![\p{L}\p{N}:.-])(?<!(?<![\p{L}\p{N}])[\da-f]{2} )(?=[\da-f ]{0,23}[a-f])[\da-f]{2}(?: [\da-f]{2}){5}(?: [\da-f]{2} [\da-f]{2})?(?![\p{L}\p{N}]| [\da-f]{2}(?![\p{L}\p{N}]))/gu;
const MAC_WORD = anyWord(
  'mac, m a c, mac address, mac addresses, mac-adresse, adresse mac, direcci[óo]n mac, endere[çc]o mac, hardware address, bssid, network card',
);
const IMEI = /(?<![\p{L}\p{N}.-])(?:\d{2}-?\d{6}-?\d{6}-?\d|\d(?: \d){14})(?![\p{L}\p{N}]|[.-]\d)/gu;
const IMEI_WORD = anyWord(
  'imei, i m e i, imei number, imei-nummer, num[ée]ro imei, n[úu]mero imei, device id, handset, stolen phone',
);
/** What every machine sends to all others, and what stands in manuals. */
const NOBODYS = /^(?:(..)(?:[:-]\1){5,7}|(....)(?:\.\2){2})$/;
const MAX_MATCHES = 50;

/** Numbers that stay with one phone, computer or network card. */
export const deviceNumber: Detector = {
  literals: [],
  find({ folded }): Range[] {
    const { text } = folded;
    const found: Range[] = [];
    const add = (shape: RegExp, isMeant: (value: string, beside: string) => boolean) => {
      for (const { 0: value, index } of text.matchAll(shape)) {
        if (found.length >= MAX_MATCHES) return;
        const range = { start: index, end: index + value.length };
        if (isMeant(value, around(text, range)) && !isInLink(text, index)) found.push(range);
      }
    };
    if (/[:.-][\da-f]{2,4}[:.-]/.test(text)) add(MAC, (value) => !NOBODYS.test(value));
    if (/[\da-f]{2}(?: [\da-f]{2}){5}/.test(text)) add(SPACED_MAC, (value) => /\d/.test(value));
    if (MAC_WORD.test(text))
      add(LOOSE_MAC, (value, beside) => /\d/.test(value) && !NOBODYS.test(value) && MAC_WORD.test(beside));
    if (IMEI_WORD.test(text)) add(IMEI, isImei);
    return placed(folded, found);
  },
};

function isImei(value: string, beside: string): boolean {
  const digits = value.replaceAll(/[- ]/g, '');
  return passesLuhn(digits) && !isSampleNumber(digits) && IMEI_WORD.test(beside);
}
