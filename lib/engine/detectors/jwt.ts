import type { Range } from '../types.ts';
import { decodeBase64 } from './base64.ts';
import type { Detector } from './detector.ts';

const TOKEN =
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{0,8000}\.[A-Za-z0-9_-]{16,2000}(?:\.[A-Za-z0-9_-]{16,8000}\.[A-Za-z0-9_-]{16,200})?(?![A-Za-z0-9_-])/g;
const MAX_MATCHES = 50;

/** Signed or encrypted web tokens (RFC 7519): the header must read as one. */
export const jwt: Detector = {
  literals: ['eyj'],
  find({ text }): Range[] {
    const found: Range[] = [];
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      if (found.length >= MAX_MATCHES) break;
      if (isJwt(token)) found.push({ start: index, end: index + token.length });
    }
    return found;
  },
};

/** Whether a text is a web token: its first part is a JSON header that names an algorithm. */
export function isJwt(token: string): boolean {
  const [header = '', ...rest] = token.split('.');
  if (rest.length !== 2 && rest.length !== 4) return false;
  return /^\{.{0,1500}"alg"\s*:\s*"(?!none")[^"]{2,40}"/s.test(decodeBase64(header));
}
