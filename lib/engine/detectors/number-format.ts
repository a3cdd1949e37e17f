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
}

/** Fewer digits than this are no official number. */
const LEAST = 5;
const MAX_MATCHES = 100;

/** Numbers of the given formats. Formats are only tried where enough digits stand together. */
export function numbersIn({ folded }: Reading, formats: readonly NumberFormat[]): Range[] {
  const { text } = folded;
  const found: Range[] = [];
  for (const passage of digitPassages(text, LEAST)) {
    const piece = text.slice(passage.start, passage.end);
    for (const format of formats) {
      for (const { 0: value, index } of piece.matchAll(format.shape)) {
        const range = { start: passage.start + index, end: passage.start + index + value.length };
        if (isMeant(text, range, value, format)) found.push(range);
      }
    }
    if (found.length >= MAX_MATCHES) break;
  }
  return placed(folded, found);
}

function isMeant(text: string, range: Range, value: string, format: NumberFormat): boolean {
  if (isCutOut(text, range)) return false;
  const code = value.replaceAll(/[^a-z0-9]/g, '');
  if (isSampleNumber(code) || !format.isValid(code)) return false;
  if (isInLink(text, range.start) || otherNumberBefore(text, range.start) !== '') return false;
  const beside = around(text, range);
  if (format.context?.test(beside)) return true;
  if (format.unless?.test(beside)) return false;
  return !format.context || format.plain?.test(value) === true;
}
