import { originalRange } from '../fold.ts';
import type { Range } from '../types.ts';
import type { Detector } from './detector.ts';

/** RFC 7468 and its relatives: RSA, EC, OPENSSH, ENCRYPTED, PGP (`… KEY BLOCK`), SSH2 with four hyphens. */
const HEADER = /(?<!-)-{2,}[ ]?begin [a-z0-9 ]{0,40}private key(?: block)?[ ]?-{2,}/g;
const FOOTER = /(?<!-)-{2,}[ ]?end [a-z0-9 ]{0,40}private key(?: block)?[ ]?-{2,}/g;
/** Line breaks may have become spaces, `\n`, or the joints of a string in source code. */
const BODY =
  /(?:[\s"'+,>|]|\\+[nrt]|[a-z0-9/=][a-z0-9+/=]{15,}|[a-z][a-z-]{2,20}: [^\n]{0,80}(?:\n|$))+(?:[a-z0-9+/]{0,15}={1,2}(?![a-z0-9]))?/y;
const MAX_BLOCK = 20_000;
/** Fewer characters than this are a mention of the format, or a sample with dots in it. */
const MIN_KEY = 40;

/** Blocks of a private key, whole or cut off before their end marker. */
export const privateKey: Detector = {
  literals: ['private key'],
  wholePart: true,
  find({ folded }): Range[] {
    const found: Range[] = [];
    const headers = [...folded.text.matchAll(HEADER)];
    for (const [i, header] of headers.entries()) {
      // No block reaches into the next one: nothing is read twice.
      const text = folded.text.slice(0, headers[i + 1]?.index);
      const end = blockEnd(text, header.index + header[0].length);
      if (end !== null) found.push(originalRange(folded, header.index, end));
    }
    return found;
  },
};

function blockEnd(text: string, bodyStart: number): number | null {
  const body = bodyAt(text, bodyStart);
  if (keyCharacters(body) < MIN_KEY) return null;
  const bodyEnd = bodyStart + body.length;
  FOOTER.lastIndex = bodyEnd;
  const footer = FOOTER.exec(text.slice(0, bodyEnd + MAX_BLOCK));
  const nextBlock = text.indexOf('-begin ', bodyEnd);
  if (footer && (nextBlock < 0 || footer.index < nextBlock)) return footer.index + footer[0].length;
  return bodyStart + body.trimEnd().length;
}

function bodyAt(text: string, start: number): string {
  BODY.lastIndex = start;
  return BODY.exec(text)?.[0] ?? '';
}

function keyCharacters(body: string): number {
  return (body.match(/[a-z0-9/=][a-z0-9+/=]{15,}/g) ?? []).reduce((sum, run) => sum + run.length, 0);
}
