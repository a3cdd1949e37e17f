import { entropyOf } from '../entropy.ts';
import { isPlaceholder } from '../placeholder-value.ts';
import type { Range } from '../types.ts';
import type { Detector } from './detector.ts';

const NAME =
  /(?:key|token|secret|passw(?:or)?d|pwd|passphrase|credentials?|auth|bearer|authorization|passwort|kennwort|contrase[ñn]a|senha|mot de passe)["'`\])]{0,2}\s{0,3}(?:[:?|]{0,3}={1,3}>?|:|->|\b(?:is|was|ist|lautet|est|es|é)\b)?\s{0,3}["'`]?/giu;
const VALUE = /[A-Za-z0-9_+/.=~!#$%^&*@-]{16,400}/y;
const IDENTIFIER = /^[A-Za-z]+\d{0,2}(?:[._/-][A-Za-z]+\d{0,2})*$/;
/** Keys that are meant to be seen. */
const OPEN = /(?:public|publishable|csrf|xsrf|primary|foreign|sort|partition|cache)[ _-]?$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MIN_ENTROPY = 3.2;
const MAX_MATCHES = 100;

/** Values with the randomness of a key right behind a word such as "token". */
export const namedSecret: Detector = {
  literals: [
    'key',
    'token',
    'secret',
    'passw',
    'pwd',
    'passphrase',
    'credential',
    'auth',
    'bearer',
    'kennwort',
    'contrase',
    'senha',
    'mot de passe',
  ],
  find({ text }): Range[] {
    const found: Range[] = [];
    for (const { 0: name, index } of text.matchAll(NAME)) {
      const start = index + name.length;
      // A name and its value are parted by something.
      if (/[A-Za-z0-9]$/.test(name) || OPEN.test(text.slice(Math.max(0, index - 14), index))) continue;
      VALUE.lastIndex = start;
      const value = VALUE.exec(text)?.[0].replace(/[.!,]+$/, '') ?? '';
      if (found.length >= MAX_MATCHES) break;
      if (isSecret(value)) found.push({ start, end: start + value.length });
    }
    return found;
  },
};

function isSecret(value: string): boolean {
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (IDENTIFIER.test(value) || UUID.test(value) || value.includes('://')) return false;
  return entropyOf(value) >= MIN_ENTROPY && !isPlaceholder(value);
}
