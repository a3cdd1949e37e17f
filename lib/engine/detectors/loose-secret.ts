import type { Range } from '../types.ts';
import { isInLink } from './around.ts';
import type { Detector, DetectorOptions } from './detector.ts';
import { isHash, isHex, isRandom, isStriking, isUuid, kindsOf } from './secret-value.ts';

/** Runs of characters that keys are made of, long enough to be one. */
const RUN = /(?<![A-Za-z0-9_@#/.+~-])[A-Za-z0-9_][A-Za-z0-9_+/.~|#!@*$-]{15,1200}={0,2}/g;
/** `ab_live_…`, `xyz-…`: a short name, and what was drawn at random behind it. */
const PREFIXED = /^([A-Za-z]{2,12})(?:[_.-][A-Za-z0-9]{1,8}){0,2}[_.:-]([A-Za-z0-9_+/=-]{16,})$/;
/** Names in front of values that may be seen. */
const OPEN =
  /^(?:sha\d*|md5|blake\w*|crc\w*|pk|pub|public|img|image|photo|video|file|doc|screenshot|commit|rev|build|ref|uuid|guid|user|order|ticket|issue|chunk|trk|track|utm|arn|urn|isbn|doi|cve|ghsa|http|https|mailto|tel|bafy\w*|did|cid|sid|version|release|node|python|linux|windows|darwin)$/i;
/** Words of those who speak of keys, in the sentence or the one beside it. */
const SPOKEN =
  /(?:^|[^\p{L}])(?:api|keys?|tokens?|secrets?|creds?|credentials?|logins?|auth|authentication|authorization|bearer|oauth|sso|cli|sdk|curl|webhooks?|401|403|unauthori[sz]ed|env|dotenv|vault|int[eé]grations?|integra(?:ção|ción)|zugangsdaten|zugang|schlüssel|passwort|identifiants?|clé|clave|credenciales|chave|credenciais|senha|contraseña)(?![\p{L}])/iu;
/** A colon that hands over the value. */
const NAMED = /\p{L}[\p{L}\d_.-]{1,40}["']?\s{0,3}[:=]\s{0,3}["'`]?$/u;
const LEAST = 20;
const LEAST_ALONE = 24;
/** Addresses of coins, hashes of content, data in place: public by their nature. */
const PUBLIC =
  /^(?:0x|Qm[1-9A-HJ-NP-Za-km-z]{44}|bafy|bc1|ltc1|addr1|[13][1-9A-HJ-NP-Za-km-z]{25,34}$|data:|ssh-|AAAAB3|AAAAC3|xpub|npub|did:|magnet:)/;
const CHECKSUM =
  /(?:csrf|xsrf|authenticity|nonce|(?:\b|_)(?:signature|sha-?\d{0,3}|md5|checksum|digest|commit|hash|fingerprint|integrity|etag|revision|thumbprint|wallet|adress\w*|address|publi\w+|tx)\b)[^\n]{0,40}$/i;
/** Tokens of Discord's bots: a number in base64, a time, a signature. */
const BOT = /^[MNO][A-Za-z0-9]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}$/;
const MAX_MATCHES = 50;

/** Random values behind a short prefix, or in a sentence that speaks of keys. */
export const looseSecret: Detector = {
  literals: [],
  find({ text }, options): Range[] {
    return runsIn(text, options).filter((range) => {
      const value = text.slice(range.start, range.end);
      if (isPrefixed(value) || BOT.test(value)) return true;
      if (value.length < LEAST || !isFree(value)) return false;
      return (
        SPOKEN.test(text) ||
        (NAMED.test(text.slice(Math.max(0, range.start - 60), range.start)) && PROSE.test(text))
      );
    });
  },
};

/** A sentence, not a line of a file. */
const PROSE = /(?:(?:^|[\s"'(])\p{L}{1,20}(?=[\s"',.!?:;)]).{0,400}?){4}/su;

/** Values nobody writes by hand, in a sentence that does not say what they are. */
export const randomValue: Detector = {
  literals: [],
  find({ text }, options): Range[] {
    if (!PROSE.test(text)) return [];
    return runsIn(text, options).filter(({ start, end }) => {
      const value = text.slice(start, end);
      return value.length >= LEAST_ALONE && isStriking(value);
    });
  },
};

function runsIn(text: string, options: DetectorOptions): Range[] {
  const found: Range[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (found.length >= MAX_MATCHES) break;
    const value = run.replace(/[.!|*#]+$/, '');
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.includes('://') || value.includes('@'))
      continue;
    if (PUBLIC.test(value) || isUuid(value.slice(-36).replaceAll('_', '-')) || options.isKnownKey?.(value))
      continue;
    if (CHECKSUM.test(text.slice(Math.max(0, index - 50), index)) || isInLink(text, index)) continue;
    found.push({ start: index, end: index + value.length });
  }
  return found;
}

function isPrefixed(value: string): boolean {
  const [, name = '', body = ''] = PREFIXED.exec(value) ?? [];
  if (body === '' || OPEN.test(name) || !isRandom(body)) return false;
  if (isHex(body)) return body.length >= 24;
  return kindsOf(body) >= 3 || body.length >= 32 || (body.length >= 20 && /\d[^\d]+\d[^\d]+\d/.test(body));
}

/** Random by itself: what has the look of a checksum or a name of code does not count. */
function isFree(value: string): boolean {
  if (isHash(value) || isHex(value) || !isRandom(value)) return false;
  return kindsOf(value) >= 3 || /\d.*\d/.test(value);
}
