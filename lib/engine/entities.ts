import { type Folded, fold } from './fold.ts';
import type { Form } from './forms.ts';
import { type Rewrite, rewrittenForm } from './rewrite.ts';

/** Characters by name, as pages and mails write them. */
const NAMED: ReadonlyMap<string, string> = new Map(
  `amp & lt < gt > quot " apos ' num # commat @ dollar $ excl ! period . hyphen - ndash - mdash - hellip ... lsquo ' rsquo ' ldquo " rdquo "
  auml ä ouml ö uuml ü szlig ss agrave à aacute á acirc â atilde ã aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì
  iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ oslash ø ugrave ù uacute ú ucirc û yacute ý yuml ÿ oelig œ`
    .split(/\s+/)
    .flatMap((name, i, all): [string, string][] => (i % 2 === 0 ? [[name, all[i + 1] ?? '']] : [])),
);
const SPACES = new Set(['nbsp', 'ensp', 'emsp', 'thinsp']);
const NOTHING = new Set(['shy', 'zwj', 'zwnj']);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/g;

/** The text with its character references read (`&#112;assword`, `only&nbsp;internal`); null where it has none. */
export function entityForm(base: Folded, original: string): Form | null {
  if (!original.includes('&') || !original.includes(';')) return null;
  const rewrites = [...base.text.matchAll(ENTITY)].flatMap(({ 0: written, index, ...parts }): Rewrite[] => {
    const text = characterOf(parts[1], parts[2], parts[3]);
    if (text === undefined) return [];
    const end = index + written.length;
    const all = (value: number) => Array.from({ length: text.length }, () => value);
    return [{ start: index, end, text, from: all(index), to: all(end) }];
  });
  const form = rewrittenForm('entities', base, rewrites);
  return form && { ...form, disguise: false };
}

/** Folded; undefined where nothing is meant by it. */
function characterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return SPACES.has(name) ? ' ' : NOTHING.has(name) ? '' : NAMED.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? fold(String.fromCodePoint(code)).text : undefined;
}
