import { isPlaceholder } from '../placeholder-value.ts';
import type { Range } from '../types.ts';
import { isInLink } from './around.ts';
import type { Detector } from './detector.ts';

/** Words for a password in five languages, and as programs write them. */
const NOUN =
  /passw(?:or)?d|passwort|passphrase|passcode|pass|p[@a][s$]{2}w[0o]rd|pwd?|kennwort|zugangswort|mot\s{1,2}de\s{1,2}passe|mdp|contrase[nñ]a|clave|senha|palavra-passe|requirepass/giu;
/** Short ones are parts of many other words. */
const SHORT = /^(?:pass|pwd?|mdp|clave|senha)$/i;
const TAIL = /(?:_(?!length|min|max|hash|policy|reset|file|path|field|input|url)[A-Za-z0-9]{1,20}){0,3}/iy;
/** "for the …", "de la …", "vom …", up to the sign or the verb that brings the value. */
const OF =
  /(?:\s{1,2}(?:(?:for|of|to|on|at|from|für|fürs|zum|zur|im|vom|von|de|del|da|do|das|dos|des|du|pour|para|en|em|à)\s[^\n:=.!?"]{1,50}?|wi-?fi|wlan|vpn|guest|gast|admin|root|zoom|invités?|provisoire|temporal|provis[oó]ri[ao])(?=\s{0,2}[:=]|\s(?:is|was|ist|lautet|war|est|es|era|é|c['’]est)\s))?/iuy;
const SIGN =
  /["'`\])}\\]{0,3}\s{0,8}(?:[:?!.]{0,3}={1,3}>?|:{1,2}|=>|->|["']\s{1,3}value\s?=)\s{0,3}|(?<=<[\w.:-]{0,40})>\s{0,2}|(?<=(?:^|\s)-{1,2}[\w-]{0,20})\s{1,2}/y;
const VERB =
  /["'”’]?\s{1,2}(?:is|was|are|ist|lautet|war|est|es|era|é|c['’]est)(?:\s(?:still|now|just|simply|always|noch|jetzt|immer|einfach|toujours|encore|todavía|ahora|ainda|agora|sempre))?:?\s{1,2}/iuy;
const GAP = /\s{1,2}/y;
const QUOTED = /\\{0,2}(["'`“„«])\s?([^"'`“”„«»\n\\]{3,80}?)\s?\\{0,2}["'`”“»]/y;
const PLAIN = /[^\s"'`“”„«»<>,;|\\]{3,80}/y;
/** What stands for a value, in a manual or in a program. */
const WORD =
  /^(?:(?:my|your|the|dein|mein|new|old|current|confirm|repeat|enter|some|any)?[ _-]?(?:pass(?:word|wd|phrase|wort|e)?|pwd|pw|secret|kennwort|contrase[nñ]a|senha|clave|key|token|value|text|string)\d?|user(?:name)?|none|null|nil|undefined|true|false|required|optional|empty|default|incorrect|invalid|wrong|missing|forgotten|disabled|enabled|protected|encrypted|hidden|redacted|removed|change[_-]?(?:me|it)|test\w{0,4}|admin|root|guest|example|sample|foo|bar|abc|xyz|xxx|123|12345?6?7?8?9?0?|(\d)\1+|qwerty\w*|tbd|todo|n\/a|stdin|env|prompt|ask|file|vault|base64|bcrypt|sha\d+|md5|hash(?:ed)?|utf-?8)$/i;
const CODE =
  /^[$%@&#*]?[({[<$]|^%|[({[]|^(?:process|os|env|secrets?|config|settings|self|this|request|params|args|data|input|props|user|form)\b[.[(]|=>|->|::|^@|^[#.][\w-]+$|^\w+\.\w+\.\w+|^&\w+;/i;
const OTHER =
  /^\d{1,2}[.:/-]\d{1,2}(?:[.:/-]\d{2,4})?$|^\d{1,3}(?:[.,]\d+)?%$|^[€$£]?\d+(?:[.,]\d+)?[€$£k]?$|^https?:|^www\.|^[\w.+-]+@[\w-]+\.\w+|^\d+(?:st|nd|rd|th|er|ème|º|ª|-?(?:day|digit|char|step|factor|mal|fach)\w*)$/i;
/** A phrase in quotes that is no message to the reader. */
const PHRASE =
  /^(?!.*\b(?:please|enter|must|should|is|are|your|my|new|old|the|not|required|wrong|incorrect|invalid|missing|passwords?|forgot\w*|change\w*|type|confirm|repeat|at least|characters?)\b)[a-z]{2,12}(?: [a-z]{2,12}){1,5}$/;
const LEAST_WORD = 7;
const MAX_MATCHES = 50;

/** Passwords behind a word for one: in prose, in settings, on a command line. */
export const password: Detector = {
  literals: ['pass', 'p@ss', 'pw', 'kennwort', 'zugangswort', 'mdp', 'contrase', 'clave', 'senha'],
  find({ text }): Range[] {
    const found: Range[] = [];
    let end = 0;
    for (const { 0: noun, index } of text.matchAll(NOUN)) {
      if (found.length >= MAX_MATCHES) break;
      if (index < end || !isWhole(text, index, noun) || isInLink(text, index)) continue;
      const value = valueAfter(text, index, noun);
      if (!value) continue;
      found.push(value);
      end = value.end;
    }
    return found;
  },
};

/** A word of its own, or the last part of a name: `dbPass`, `ADMIN_PASSWORD`. */
function isWhole(text: string, index: number, noun: string): boolean {
  if (/^[\p{L}]/u.test(text.slice(index + noun.length, index + noun.length + 2))) return false;
  const before = text.slice(Math.max(0, index - 2), index);
  if (!SHORT.test(noun) || !/\p{L}$/u.test(before)) return true;
  return /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(noun);
}

function valueAfter(text: string, index: number, noun: string): Range | undefined {
  const nameEnd = reach(TAIL, text, index + noun.length);
  const isName =
    nameEnd > index + noun.length || /[\p{L}_.-]$/u.test(text.slice(Math.max(0, index - 1), index));
  const asked = reach(OF, text, nameEnd);
  const signed = reach(SIGN, text, asked);
  if (signed > asked) {
    const sign = text.slice(asked, signed);
    return read(text, signed, isName || /[=>]|["'`]|^\s/.test(sign) ? 'setting' : 'prose');
  }
  const said = reach(VERB, text, asked);
  if (said > asked) return read(text, said, 'said');
  const gap = reach(GAP, text, nameEnd);
  return gap > nameEnd ? read(text, gap, 'beside') : undefined;
}

type Frame = 'setting' | 'prose' | 'said' | 'beside';

function read(text: string, from: number, frame: Frame): Range | undefined {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const value = quoted[2] ?? '';
    const start = from + quoted[0].indexOf(value);
    return isPassword(value, frame, true) ? { start, end: start + value.length } : undefined;
  }
  PLAIN.lastIndex = from;
  const typed = PLAIN.exec(text)?.[0] ?? '';
  const value = typed.replace(/[.,;:)?]+$/u, '').replace(/(?<=^\p{L}+)!+$/u, '');
  return isPassword(value, frame, false) ? { start: from, end: from + value.length } : undefined;
}

function isPassword(value: string, frame: Frame, isQuoted: boolean): boolean {
  if (value.length < 4 || WORD.test(value) || CODE.test(value) || OTHER.test(value)) {
    return /^\d{4,12}$/.test(value) && frame !== 'beside' && !WORD.test(value);
  }
  if (isPlaceholder(value)) return false;
  const isMixed = /\p{L}/u.test(value) && /\d/.test(value);
  const isMarked = /[\p{L}\d][#$%&*_+@^~!=?/\\-][^\s]*\d|\d[^\s]*[#$%&*_+@^~!=?/-][^\s]|[#$%&*+@^~=]./u.test(
    value,
  );
  if (frame === 'setting') {
    if (/\s/.test(value)) return isQuoted && PHRASE.test(value);
    return isMixed || isMarked || (isQuoted || !/[A-Z]/.test(value.slice(0, 1)) ? isLongWord(value) : false);
  }
  if (/\s/.test(value)) return false;
  if (frame === 'prose') return isMixed || (isMarked && /[#$%&*_+@^~!=]/.test(value));
  if (frame === 'said') return (isMixed && /\d/.test(value)) || (isQuoted && isMarked);
  return isMixed && (isQuoted || /[#$%&*_+@^~!=-]|[a-z][A-Z]|\d\p{L}/u.test(value) || /\d{2,}$/.test(value));
}

/** Letters alone, as people choose them; a short one may say something about passwords. */
function isLongWord(value: string): boolean {
  return (
    value.length > LEAST_WORD &&
    /^[a-z]+(?:[._%-][a-z%]+)*$/i.test(value) &&
    !/(?:[a-z](?=P)|[_.-])pass(?:word|wort)$/i.test(value)
  );
}

/** Where a sticky pattern that may be empty ends. */
function reach(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
