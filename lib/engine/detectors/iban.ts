import type { Range } from '../types.ts';
import { isInLink, placed } from './around.ts';
import { passesMod97 } from './check-digits.ts';
import type { Detector } from './detector.ts';

/** Length of each country's IBAN (SWIFT IBAN registry, ISO 13616). */
const LENGTHS =
  'ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 do28 ee20 eg29 es24 fi18 fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hn28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 ye30';

export const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  LENGTHS.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const BEGINNING = /(?<![\p{L}\p{N}])[a-z]{2}[ -]?\d{2}/gu;
/** Written all in capitals, or, in haste, all in small letters. */
const MIXED = /[a-z].*[A-Z]|[A-Z].*[a-z]/s;
const MAX_MATCHES = 100;

/** International bank account numbers: country, its length, and check digits that come out. */
export const iban: Detector = {
  literals: [],
  find({ text: typed, folded }): Range[] {
    const { text } = folded;
    const found: Range[] = [];
    for (const { index } of text.matchAll(BEGINNING)) {
      const end = endOf(text, index);
      if (end === null || isInLink(text, index)) continue;
      found.push({ start: index, end });
      if (found.length >= MAX_MATCHES) break;
    }
    return placed(folded, found).filter(({ start, end }) => !MIXED.test(typed.slice(start, end)));
  },
};

function endOf(text: string, start: number): number | null {
  const length = IBAN_LENGTHS.get(text.slice(start, start + 2));
  if (length === undefined) return null;
  let code = '';
  let at = start;
  for (; code.length < length && at < text.length; at += 1) {
    const char = text.charAt(at);
    if (/[a-z0-9]/.test(char)) code += char;
    // Groups are parted by one sign each.
    else if (!/[ .-]/.test(char) || !/[a-z0-9]/.test(text.charAt(at + 1))) return null;
  }
  if (code.length < length || /[\p{L}\p{N}]/u.test(text.charAt(at))) return null;
  return passesMod97(code) ? at : null;
}
