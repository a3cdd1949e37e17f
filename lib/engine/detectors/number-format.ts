import { originalRange } from '../fold.ts';
import type { Reading } from '../reading.ts';
import type { Range } from '../types.ts';
import type { WordTest } from '../words.ts';
import { around, isCutOut, isInLink, placed } from './around.ts';
import { isSampleNumber } from './check-digits.ts';
import { digitPassages } from './digit-passages.ts';
import { otherNumberBefore } from './other-number.ts';

/** One kind of official number: how it is written, its arithmetic, the words that name it. */
export interface NumberFormat {
  /** Country and name, for tests. */
  name: string;
  /** On folded text, global. Bounds are looked after elsewhere. */
  shape: RegExp;
  /** `code` holds digits and small letters only. */
  isValid(code: string): boolean;
  /** Words of which one must stand nearby; absent where the shape is mistaken for nothing else. */
  context?: WordTest;
  /** A way of writing that needs no such word. */
  plain?: RegExp;
  /** Words that, where no `context` stands nearby, say that something else is meant. */
  unless?: WordTest;
  /** What must stand right before the number, where `context` nearby would be too loose. */
  lead?: WordTest;
  /** Letters must be typed as capitals where no `context` stands nearby. */
  capitals?: boolean;
}

/** Fewer digits than this are no official number. */
const LEAST = 4;
const MAX_MATCHES = 100;
/** How far before a number its name may begin. */
const LEAD = 64;

/** Numbers of the given formats. Formats are only tried where enough digits stand together. */
export function numbersIn(reading: Reading, formats: readonly NumberFormat[]): Range[] {
  const { folded } = reading;
  const { text } = folded;
  const found: Range[] = [];
  for (const passage of digitPassages(text, LEAST)) {
    const piece = text.slice(passage.start, passage.end);
    for (const format of formats) {
      for (const { 0: value, index } of piece.matchAll(format.shape)) {
        const range = { start: passage.start + index, end: passage.start + index + value.length };
        if (isMeant(reading, range, value, format)) found.push(range);
      }
    }
    if (found.length >= MAX_MATCHES) break;
  }
  return placed(folded, found);
}

function isMeant(reading: Reading, range: Range, value: string, format: NumberFormat): boolean {
  const { text } = reading.folded;
  if (isCutOut(text, range)) return false;
  const code = value.replaceAll(/[^a-z0-9]/g, '');
  if (isSampleNumber(code) || !format.isValid(code)) return false;
  if (isInLink(text, range.start) || otherNumberBefore(text, range.start) !== '') return false;
  if (format.lead?.test(text.slice(Math.max(0, range.start - LEAD), range.start)) === false) return false;
  if (format.lead && !format.context) return true;
  const beside = around(text, range);
  if (format.context?.test(beside)) return true;
  if (format.unless?.test(beside)) return false;
  if (format.capitals && /\p{Ll}/u.test(typedAs(reading, range))) return false;
  return !format.context || format.plain?.test(value) === true;
}

function typedAs({ text, folded }: Reading, range: Range): string {
  const { start, end } = originalRange(folded, range.start, range.end);
  return text.slice(start, end);
}
