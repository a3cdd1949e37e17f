import type { Folded } from './fold.ts';
import type { Form } from './forms.ts';
import { type Rewrite, rewrittenForm } from './rewrite.ts';

const SOFT_HYPHEN = 0xad;
const LINE_END = /[\n\r\u2028\u2029]/;
const QUICK = /\p{L}[-\u2010\u2011\u00ad]\s*[\n\r\u2028\u2029]/u;
/** A letter on both sides; the hyphen, unless it was a soft one, which folding has taken out. */
const BREAK = /(?<=\p{L})([-\u2010\u2011]?)\n(?=\p{L})/gu;

/**
 * Words parted at the end of a line ("pass-⏎word"), run together, and once more with their hyphen ("risk-⏎free").
 * Empty where no line ends so.
 */
export function splitForms(base: Folded, original: string): Form[] {
  if (!LINE_END.test(original) || !QUICK.test(original)) return [];
  const breaks = [...base.text.matchAll(BREAK)].filter(
    ({ 1: hyphen = '', index }) =>
      hyphen !== '' || original.charCodeAt((base.starts[index] ?? 0) - 1) === SOFT_HYPHEN,
  );
  const joined = breaks.map(
    ({ 0: all, index }): Rewrite => ({ start: index, end: index + all.length, text: '', from: [], to: [] }),
  );
  const hyphened = breaks.flatMap(({ 0: all, 1: hyphen, index }): Rewrite[] =>
    hyphen ? [{ start: index, end: index + all.length, text: '-', from: [index], to: [index + 1] }] : [],
  );
  return [joined, hyphened].flatMap((rewrites) => {
    const form = rewrittenForm('split', base, rewrites);
    return form ? [{ ...form, disguise: false }] : [];
  });
}
