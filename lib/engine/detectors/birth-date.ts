import type { Range } from '../types.ts';
import { lazyTest } from '../words.ts';
import { placed } from './around.ts';
import { isDay } from './check-digits.ts';
import type { Detector } from './detector.ts';
import { digitPassages } from './digit-passages.ts';

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|m[äa]r|mai|okt|dez|janv|f[ée]v|mars|avr|juin|juil|ao[ûu]t|d[ée]c|ene|abr|ago|dic|fev|set|out)\\p{L}{0,7}\\.?';
const YEAR = '(?:19[1-9]\\d|20[0-2]\\d)';

const NUMERIC = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:(\\d{1,2})([./-]|\\. )(\\d{1,2})\\2(${YEAR}|\\d{2})|(${YEAR})([./-])(\\d{1,2})\\6(\\d{1,2}))(?![\\p{L}\\p{N}]|[./-]\\d)`,
  'gu',
);
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?: of| de)? ${MONTH},?(?: de)? ${YEAR}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Figures typed one by one, only beside the name. */
const SPELT =
  /(?<![\p{L}\p{N}./-])(?=[^ ]{1,8} [\d/.\\-])\d ?\d ?[/.\\-] ?\d ?\d ?[/.\\ -]{1,2} ?[12] ?[\\/-]?\d ?\d ?\d(?![\p{L}\p{N}]|[./-]\d)/gu;

/** The day is called somebody's birth right before it. */
const NAMED = lazyTest(
  () =>
    /(?<![\p{L}\p{N}])(?:d[. ]?o[. ]?b\.?|dte of brth|date of birth|birth ?date|birthdate|birth day|geburtsdatum|geburtstag|geb\.|date de naissance|naissance|fecha de nacimiento|f\. ?nac\.?|nacimiento|data de nascimento|nascimento|data di nascita|geboortedatum|data urodzenia)(?![\p{L}])[^.!?;\d]{0,24}$/u,
);
const BORN = lazyTest(
  () =>
    /(?<![\p{L}\p{N}])(?<!(?:was|were|is) )(?:born|geboren|n[ée]e?|nacid[oa]|naci[óo]|nascid[oa]|nasceu|b\.)(?: on| am| den| le| el| em| a)?[ :,(]{1,3}$/u,
);
/** Words that make it the day of a thing, or a story of long ago. */
const HISTORIC = lazyTest(
  () =>
    /(?<![\p{L}])(?:example|e\.g\.|z\. ?b\.|beispiel|format|exemple|ejemplo|exemplo|placeholder|company|firm|startup|product|brand|idea|legend|composer|poet|painter|inventor|scientist|president|king|queen|author|novelist|founded|sample|test)(?![\p{L}])/u,
);
const BEFORE = 48;
const MAX_MATCHES = 50;

/** Whole dates that a draft calls somebody's day of birth. */
export const birthDate: Detector = {
  literals: [],
  find({ folded }): Range[] {
    const { text } = folded;
    const found: Range[] = [];
    for (const passage of digitPassages(text, 3)) {
      const from = Math.max(0, passage.start - 12);
      const piece = text.slice(from, passage.end);
      for (const shape of [NUMERIC, WRITTEN, SPELT]) {
        for (const match of piece.matchAll(shape)) {
          const start = from + match.index;
          if (isDate(match) && isBirth(text, start, shape === NUMERIC)) {
            found.push({ start, end: start + match[0].length });
          }
        }
      }
      if (found.length >= MAX_MATCHES) break;
    }
    return placed(folded, found);
  },
};

function isDate([, first, , second, , year, , month, day]: RegExpMatchArray): boolean {
  if (year !== undefined) return isDay(Number(day), Number(month));
  if (second === undefined) return true;
  return isDay(Number(first), Number(second)) || isDay(Number(second), Number(first));
}

function isBirth(text: string, start: number, isNumeric: boolean): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (HISTORIC.test(before)) return false;
  return NAMED.test(before) || (isNumeric && BORN.test(before));
}
