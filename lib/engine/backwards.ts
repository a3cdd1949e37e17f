import { fold } from './fold.ts';
import { FoldedBuilder } from './folded-builder.ts';
import type { Form } from './forms.ts';
import type { Range } from './types.ts';

/** Letters that are another letter upside down; written so, words run from right to left. */
const TURNED: Record<string, string> = {
  ɐ: 'a',
  ɔ: 'c',
  ǝ: 'e',
  ɟ: 'f',
  ƃ: 'g',
  ɥ: 'h',
  ᴉ: 'i',
  ı: 'i',
  ɾ: 'j',
  ʞ: 'k',
  ꞁ: 'l',
  ɯ: 'm',
  ɹ: 'r',
  ʇ: 't',
  ʌ: 'v',
  ʍ: 'w',
  ʎ: 'y',
  b: 'q',
  d: 'p',
  n: 'u',
  p: 'd',
  q: 'b',
  u: 'n',
};
const TURNED_WORD = /[\p{L}']*[ɐɔǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎ][\p{L}']*(?:[ ]+[\p{L}']+)*/gu;
const SURE = /[ɐɔǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎ]/gu;
/** Text that a sign turns round; it is shown from right to left up to the next sign or line break. */
const OVERRIDDEN = /\u202e([^\u202c\u202d\n]+)/gu;
const LONGEST = 200;

/** Words upside down or turned round by a sign, put right; null where there are none. */
export function backwardsForm(original: string): Form | null {
  const pieces = [...overridden(original), ...turned(original)];
  if (pieces.length === 0) return null;
  const out = new FoldedBuilder(64);
  for (const [index, { start, text }] of pieces.entries()) {
    const folded = fold(text);
    if (index > 0) for (let i = 0; i < 2; i += 1) out.push(0x0a, start, start);
    // Counted from the end, for `text` is the original from right to left.
    const end = start + text.length;
    for (let i = 0; i < folded.text.length; i += 1) {
      out.push(folded.text.charCodeAt(i), end - (folded.ends[i] ?? 0), end - (folded.starts[i] ?? 0));
    }
  }
  return { name: 'backwards', disguise: true, ...out.finish() };
}

interface Piece extends Pick<Range, 'start'> {
  /** As long as the original it stands for. */
  text: string;
}

function overridden(original: string): Piece[] {
  if (!original.includes('\u202e')) return [];
  return [...original.matchAll(OVERRIDDEN)].flatMap(({ 1: text = '', index }) =>
    text.length > LONGEST ? [] : { start: index + 1, text: reversed(text) },
  );
}

function turned(original: string): Piece[] {
  if ((original.match(SURE) ?? []).length < 2) return [];
  return [...original.matchAll(TURNED_WORD)].flatMap(({ 0: text, index }) => {
    if (text.length > LONGEST || (text.match(SURE) ?? []).length < 2) return [];
    return { start: index, text: reversed(text.replaceAll(/\p{L}/gu, (letter) => TURNED[letter] ?? letter)) };
  });
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
