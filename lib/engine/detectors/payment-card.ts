import { originalRange } from '../fold.ts';
import type { Reading } from '../reading.ts';
import type { Range } from '../types.ts';
import { passesLuhn } from './check-digits.ts';
import type { Detector } from './detector.ts';
import { otherNumberBefore } from './other-number.ts';

/** Issuer prefixes with the lengths they come in (ISO/IEC 7812; public ranges of the card networks). */
const ISSUERS: { from: number; to: number; lengths: number[] }[] = [
  { from: 4, to: 4, lengths: [13, 16, 19] },
  { from: 51, to: 55, lengths: [16] },
  { from: 2221, to: 2720, lengths: [16] },
  { from: 34, to: 34, lengths: [15] },
  { from: 37, to: 37, lengths: [15] },
  { from: 300, to: 305, lengths: [14, 16] },
  { from: 36, to: 36, lengths: [14, 15, 16, 17, 18, 19] },
  { from: 38, to: 39, lengths: [14, 16] },
  { from: 6011, to: 6011, lengths: [16, 17, 18, 19] },
  { from: 644, to: 659, lengths: [16, 17, 18, 19] },
  { from: 3528, to: 3589, lengths: [16, 17, 18, 19] },
  { from: 62, to: 62, lengths: [16, 17, 18, 19] },
  { from: 81, to: 81, lengths: [16, 17, 18, 19] },
  { from: 1800, to: 1800, lengths: [15] },
  { from: 2131, to: 2131, lengths: [15] },
  // Maestro
  { from: 5018, to: 5018, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { from: 5020, to: 5020, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { from: 5038, to: 5038, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { from: 6304, to: 6304, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { from: 6759, to: 6763, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { from: 6765, to: 6767, lengths: [16, 17, 18, 19] },
];

/** What is looked at before a number. */
const BEFORE = 48;

const CANDIDATE = /\d(?:[ .\n-]?\d){11,}/g;
const MAX_MATCHES = 200;

/** Payment card numbers: issuer range, length and Luhn check digit, in whatever way the groups are parted. */
export const paymentCard: Detector = {
  literals: [],
  find({ folded }: Reading): Range[] {
    const found: Range[] = [];
    const { text } = folded;
    const western = westernDigits(text);
    for (const candidate of western.matchAll(CANDIDATE)) {
      for (const range of cardsIn(western, candidate.index, candidate.index + candidate[0].length)) {
        found.push(originalRange(folded, range.start, range.end));
      }
      if (found.length >= MAX_MATCHES) break;
    }
    return found;
  },
};

function cardsIn(text: string, start: number, end: number): Range[] {
  const groups = [...text.slice(start, end).matchAll(/\d+/g)].map((group) => ({
    start: start + group.index,
    end: start + group.index + group[0].length,
  }));
  const found: Range[] = [];
  // Digits that go on from letters belong to another code: an IBAN, a serial number.
  if (/[\p{L}_]$/u.test(text.slice(Math.max(0, start - 2), start))) return found;
  for (let first = 0; first < groups.length && found.length < MAX_MATCHES; first += 1) {
    const length = cardLength(text, groups, first);
    const from = groups[first];
    const to = groups[first + length - 1];
    if (length === 0 || !from || !to) continue;
    found.push({ start: from.start, end: to.end });
    first += length - 1;
  }
  return found;
}

/** How many groups from `first` on make up a card number; 0 where none do. */
function cardLength(text: string, groups: Range[], first: number): number {
  const begins = groups[first];
  // Only the whole chain may be grouped as it likes; see PRINTED.
  if (first > 0 && begins && begins.end - begins.start < 13 && begins.end - begins.start !== 4) return 0;
  let digits = 0;
  for (let length = 1; first + length <= groups.length; length += 1) {
    const from = groups[first];
    const to = groups[first + length - 1];
    if (!from || !to) return 0;
    digits += to.end - to.start;
    if (digits > 19) return 0;
    if (digits < 12) continue;
    const range = { start: from.start, end: to.end };
    const whole = length === groups.length;
    if (!whole && !standsAlone(text, range, groups.slice(first, first + length))) continue;
    if (isCard(text, range)) return length;
  }
  return 0;
}

/** Inside a longer chain of numbers, only groups printed as on a card count, with white space around them. */
const PRINTED = /^(?:4,4,4,4(?:,3)?|4,4,4,1|4,6,[45]|\d\d)$/;

function standsAlone(text: string, range: Range, groups: Range[]): boolean {
  const spaced = (unit: string) => unit === '' || /[^.\-\d]/.test(unit);
  if (!spaced(text.charAt(range.start - 1)) || !spaced(text.charAt(range.end))) return false;
  return PRINTED.test(groups.map((group) => group.end - group.start).join(','));
}

function isCard(text: string, range: Range): boolean {
  const digits = text.slice(range.start, range.end).replaceAll(/\D/g, '');
  if (!passesLuhn(digits) || isSomethingElse(text, range)) return false;
  return hasIssuer(digits) || NAMED_CARD.test(text.slice(Math.max(0, range.start - BEFORE), range.start));
}

function hasIssuer(digits: string): boolean {
  return ISSUERS.some(({ from, to, lengths }) => {
    const prefix = Number(digits.slice(0, String(from).length));
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
}

/** New ranges are given out every year: what is called a card right before it is one. */
const NAMED_CARD =
  /(?:card|visa|mastercard|amex|maestro|karte|kreditkarte|carte|tarjeta|cart[aã]o)(?: ?(?:number|no\.?|nummer|num[eé]ro|n[uú]mero|n[°º]))?(?: (?:is|was|ist|war|est|es|[eé]|acabada en|with|the|the card))?[ :#"=]{1,3}$/u;
const CARD_WORD = /card|visa|master|amex|maestro|karte|carte|tarjeta|cart[aã]o/u;

function isSomethingElse(text: string, { start, end }: Range): boolean {
  if (
    /[\p{L}_+]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[\p{L}_]/u.test(text.slice(end, end + 2))
  ) {
    return true;
  }
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (/(?:\/\/|www\.)[^\s]*$/.test(before)) return true;
  const named = otherNumberBefore(text, start);
  return named !== '' && !CARD_WORD.test(named);
}

/** Digits of the common scripts as 0 to 9, one unit for one unit. */
function westernDigits(text: string): string {
  if (!/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    const zero = unit >= 0x966 ? 0x966 : unit >= 0x6f0 ? 0x6f0 : 0x660;
    return String(unit - zero);
  });
}
