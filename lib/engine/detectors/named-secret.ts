import type { Range } from '../types.ts';
import { isInLink } from './around.ts';
import type { Detector, DetectorOptions } from './detector.ts';
import { isHash, isHex, isRandom, isUuid } from './secret-value.ts';

/** Nouns of what must stay secret, alone or at the end of a longer name: `apiKey`, `DB_TOKEN`. */
const NOUN =
  /(?:key|token|tkn|secret|srt|credential|cred|auth|authorization|bearer|basic|ssws|private|access|login|api(?=["'`]?\s{0,3}[:=])|pat|license|licence|hmac|dsn|clave|chave|schlüssel|clé|jeton|passw(?:or[dt]|d)|passphrase|pwd|pass|kennwort|contrase[ñn]a|senha|mot de passe)(?:s(?![a-z]))?/giu;
/** What the name may go on with: `_v2`, `KeyValue`, `_for_staging`. */
const TAIL =
  /(?:\s(?:code|key|token|secret)(?![a-z0-9])|[_.-]?(?:id|key|token|secret|value|val|string|str|code|pair|prod|production|dev|live|test|stage|staging|default|old|new|current|base64|b64|hex|v?\d{1,6})(?![a-z0-9])|_[A-Za-z0-9]{1,20}){0,4}/iy;
/** "the token for the staging cluster is …" */
const OF =
  /(?:\s(?:for|of|to|from|until|für|von|vom|zum|zur|pour|de|del|da|do|para)\s[^\n:=.!?"]{1,40}?(?=\s*[:=]|\s(?:is|ist|lautet|est|es|é)\s))?/iuy;
const STRONG =
  /(?:[\\"'`\])}]{0,4}\s{0,4}(?:(?:string|str|text)\s{0,2})?(?:(?:\|\||[:?!.+|=]){0,3}={1,3}>?|:{1,3}|=>|->|\|\|)|[\\"'`]{0,2}\s{1,3}(?:(?:is|was|are|ist|war|lautet|est|es|era|é)(?=[\s:]))(?:\s(?:still|now|currently|noch|jetzt))?:?)[\s"'`\\]{0,8}[([{@<]?["'`]?/iuy;
/** `--token value`, `("TOKEN", "value")`, `Credential("name", "value")` */
const HANDED =
  /(?<=(?:^|\s)-{1,2}[\w-]{0,40})\s{1,3}["'`]?|["'`],\s?["'`]|s?\(["'`][^"'`\n]{1,60}["'`],\s?["'`]/y;
const WEAK = /[\\"'`\])}]{0,3}(?:[\s,>|]{1,6}|-{1,2}|\.)[\s"'`\\([<]{0,8}/y;
const VALUE = /[A-Za-z0-9_+/=~-][A-Za-z0-9_+/.=~!#$%^*@:|-]{7,1200}/y;
/** Names of what is meant to be seen, or of a place in a list. */
const OPEN =
  /(?:public|publishable|pub|csrf|xsrf|primary|foreign|sort|partition|cache|idempotency|site|object|row|lookup|translation|registry|map|index|monotonic|unique|hash|image|keyboard|hot|shortcut|answer|mon|tur|hoc|joc|don|whis|lac|disc|by)[\s_-]?$/i;
const CHECKSUM =
  /(?:\b|_)(?:sha-?\d{0,3}|md5|checksum|digest|commit|hash|fingerprint|integrity|etag|revision|blake2?b?|thumbprint)\b[^\n]{0,40}$/i;
/** A name in front shows that the value is one thing among many. */
const ID = /ids?$/i;
const LEAST = 16;
/** Where the name is made of parts and a sign says that a value follows. */
const LEAST_NAMED = 10;
/** What stands in front of the value in a request's header. */
const HEADER = /^(?:bearer|basic|ssws)$/i;
const MAX_MATCHES = 100;

/** Values with the randomness of a key right behind a word such as "token". */
export const namedSecret: Detector = {
  literals: [
    'key',
    'token',
    'tkn',
    'secret',
    'srt',
    'cred',
    'auth',
    'bearer',
    'basic',
    'ssws',
    'private',
    'access',
    'api',
    'login',
    'pat',
    'licen',
    'hmac',
    'dsn',
    'clave',
    'chave',
    'schlussel',
    'schlüssel',
    'clé',
    'jeton',
    'pass',
    'pwd',
    'kennwort',
    'contrase',
    'senha',
  ],
  find({ text }, options): Range[] {
    const found: Range[] = [];
    let end = 0;
    for (const { 0: noun, index } of text.matchAll(NOUN)) {
      if (found.length >= MAX_MATCHES) break;
      if (index < end) continue;
      const value = valueAfter(text, index, noun, options);
      if (!value) continue;
      found.push(value);
      end = value.end;
    }
    return found;
  },
};

function valueAfter(text: string, index: number, noun: string, options: DetectorOptions): Range | undefined {
  const before = text.slice(Math.max(0, index - 60), index);
  if (OPEN.test(before) || (/^(?:pwd|pass)/i.test(noun) && isInLink(text, index))) return undefined;
  const nameEnd = reach(OF, text, reach(TAIL, text, index + noun.length));
  const strong = Math.max(reach(STRONG, text, nameEnd), reach(HANDED, text, nameEnd));
  const isStrong = strong > nameEnd;
  const start = isStrong ? strong : reach(WEAK, text, nameEnd);
  if (start === nameEnd) return undefined;
  VALUE.lastIndex = start;
  const typed = VALUE.exec(text)?.[0];
  if (typed === undefined || goesOn(text, start + typed.length)) return undefined;
  const value = typed.replace(/[.!,:;|]+$/, '');
  const name = text.slice(index, nameEnd);
  const isCompound = isStrong && /[A-Za-z0-9][_.-]?$/.test(before) && !/\s$/.test(before);
  if (value.length < (isCompound || HEADER.test(noun) ? LEAST_NAMED : LEAST)) return undefined;
  const whole = (/[A-Za-z0-9_.-]*$/.exec(before)?.[0] ?? '') + text.slice(index, start + value.length);
  const isKnown =
    options.isKnownKey?.(isStrong ? value : whole) === true || options.isKnownKey?.(value) === true;
  if (value.includes('://') || isKnown) return undefined;
  if (isUuid(value)) return ID.test(name) ? undefined : { start, end: start + value.length };
  if (isHex(value) && CHECKSUM.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  if (!isStrong && (!/\d/.test(value) || (isHash(value) && /^(?:pat|pass|basic|login)$/i.test(noun))))
    return undefined;
  return isRandom(value) ? { start, end: start + value.length } : undefined;
}

/** Where a sticky pattern that may be empty ends. */
function reach(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/** What follows makes the value part of something longer, such as code or a variable. */
function goesOn(text: string, end: number): boolean {
  return /^(?:[({[]|<[^/])/.test(text.slice(end, end + 2));
}
