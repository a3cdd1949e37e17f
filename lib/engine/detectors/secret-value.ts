import { entropyOf } from '../entropy.ts';
import { isPlaceholder } from '../placeholder-value.ts';

/** What sets a value that somebody drew at random apart from words, names, paths, versions and dates. */

const UUID = /^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i;
const HEX = /^(?:0x)?[0-9a-f]+$/i;
const HASH_LENGTHS = new Set([32, 40, 56, 64, 96, 128]);
const VERSION = /^v?\d+(?:[._-]\d+)+(?:[._-]?(?:alpha|beta|rc|dev|pre|post)\d*)?$/i;
const FILE =
  /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|xml|html?|css|md|txt|csv|pdf|png|jpe?g|gif|svg|webp|mp[34]|zip|gz|py|rb|go|rs|java|php|pem|cer|crt|pub|exe|dll|bfu|com|org|net|io)$/i;
const CALL = /[({[][^)}\]]*$|\)$|->|=>|::|\/\/|^\/(?:usr|etc|home|var|tmp|opt|bin)\//;
const LEAST_BITS = 2.2;
const LEAST_PER_KIND = 0.12;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Hex of the length of a common checksum. */
export function isHash(value: string): boolean {
  return HEX.test(value) && HASH_LENGTHS.has(value.replace(/^0x/i, '').length);
}

export function isHex(value: string): boolean {
  return HEX.test(value);
}

/** How many of small letters, capitals, digits and signs there are. */
export function kindsOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}

/** Whether nobody says or names a thing like that: a value drawn at random, or typed to look so. */
export function isRandom(value: string): boolean {
  if (isPlaceholder(value) || entropyOf(value) < LEAST_BITS) return false;
  if (VERSION.test(value) || FILE.test(value) || CALL.test(value)) return false;
  if (!/\d/.test(value)) return isRandomLetters(value);
  if (!/[A-Za-z]/.test(value)) return /^\d{17,}$/.test(value) && !/0{5}/.test(value);
  return !isName(value);
}

/** Randomness that shows without a word about it: small letters, capitals and digits all through it. */
export function isStriking(value: string): boolean {
  const part = (kind: RegExp) => (value.match(kind)?.length ?? 0) / value.length;
  return (
    isRandom(value) &&
    [/[a-z]/g, /[A-Z]/g, /\d/g].every((kind) => part(kind) >= LEAST_PER_KIND / 2) &&
    part(/[^A-Za-z0-9]/g) <= LEAST_PER_KIND
  );
}

/** Names of code, models, hosts and files: words, with a number here and there. */
function isName(value: string): boolean {
  const numbers = value.match(/\d+/g) ?? [];
  if (numbers.length > 3 || numbers.some((digits) => digits.length > 8)) return false;
  const words = wordsIn(value);
  const mean = words.reduce((sum, word) => sum + word.length, 0) / words.length;
  const inside = value.match(/[a-z]\d+(?=[a-z])/gi)?.length ?? 0;
  if ((inside > 1 && mean < SHORT_MEAN) || /[a-z](?!(?:19|20)\d\d[a-z])\d{4,}[a-z]/i.test(value))
    return false;
  return mean >= LEAST_MEAN && words.every(isWord);
}

/** Letters alone: no row of words, whatever joins them. */
function isRandomLetters(value: string): boolean {
  if (value.length < 16) return false;
  const words = wordsIn(value);
  return value.length / words.length < LEAST_MEAN || words.some((word) => !isWord(word));
}

/** The words of `someNameLike_this`. */
function wordsIn(value: string): string[] {
  return value.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
}

/** Words of names have so many letters on average; what is drawn at random changes its case sooner. */
const LEAST_MEAN = 3;
/** With digits amid them too, names have longer words. */
const SHORT_MEAN = 5;
const LONGEST_WORD = 25;
/** Pairs of letters that words of Western European languages hardly hold. */
const ODD =
  /q[^u]|j[^aeiou]|v[^aeiouryl]|x[bdfgjklmnqrsvwxz]|z[bcdfgjkmnpqrsvx]|[bcdfgkmpqtvwxz]j|[bdfgjkpqvwxz]x|w[bcfgjkmpquvxz]|[bcfgjkmpqvxz]w|k[bcdfgjpqxz]|f[bcdhjkmnpqvwxz]|g[cdfjkpqvxz]|b[cfghkmpqvwxz]|p[bcdgjkmqvxz]|m[cdghjkqrtvxz]|h[bcdfghjkpqvxz]|y[ghjkqvwxyz]|uu|dk|tq/g;

/** Letters as a language puts them: vowels among them, no more than four consonants in a row. */
function isWord(letters: string): boolean {
  const word = letters.toLowerCase();
  if (word.length <= 4) return true;
  if (word.length > LONGEST_WORD) return false;
  const odd = word.match(ODD)?.length ?? 0;
  if (odd > 1 && odd * 9 >= word.length) return false;
  return /[aeiouy]/.test(word) && !/[bcdfghjklmnpqrstvwxz]{6}|[aeiou]{5}|(.)\1{3}/.test(word) && !isRow(word);
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
];

/** Typed along the alphabet or the keyboard. */
function isRow(word: string): boolean {
  return ROWS.some((row) => row.includes(word.slice(0, 6)));
}
