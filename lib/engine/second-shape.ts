import { type Folded, originalRange } from './fold.ts';
import type { Form } from './forms.ts';
import { type Rewrite, rewrittenForm } from './rewrite.ts';

/** Capital letters drawn as one stroke, which also pass for a small "l", and letters with two likely readings. */
const SECOND: ReadonlyMap<string, string> = new Map([
  ...[...'IΙІӀⲒꓲℐℑⅠ𝐈𝐼𝑰𝓘𝕀𝕴𝖨𝗜𝘐𝙄𝙸Ｉ'].map((char): [string, string] => [char, 'l']),
  ['ſ', 'f'],
  ['ɯ', 'm'],
  ['ʌ', 'v'],
  ['ɔ', 'o'],
]);
const QUICK = /\p{Ll}I|[ΙІӀⲒꓲℐℑⅠ𝐈𝐼𝑰𝓘𝕀𝕴𝖨𝗜𝘐𝙄𝙸ſɯʌɔ]/u;
const WORD = /\p{L}{3,40}/gu;

/** Words with letters that pass for two others ("buIIshit"), in the reading that folding did not choose. */
export function secondShapeForm(base: Folded, original: string): Form | null {
  if (!QUICK.test(original)) return null;
  const rewrites: Rewrite[] = [];
  for (const { 0: word, index } of base.text.matchAll(WORD)) {
    const written = Array.from({ length: word.length }, (_, i) => {
      const { start, end } = originalRange(base, index + i, index + i + 1);
      return original.slice(start, end);
    });
    // In capitals throughout, "I" is what it is.
    const isSmall = written.some((char) => /^\p{Ll}$/u.test(char));
    let text = '';
    for (const [i, char] of written.entries()) {
      const other = char !== 'I' || isSmall ? SECOND.get(char) : undefined;
      text += other ?? word.charAt(i);
    }
    if (text === word) continue;
    rewrites.push({ start: index, end: index + word.length, text });
  }
  return rewrittenForm('leet', base, rewrites);
}
