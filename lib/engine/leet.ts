import type { Folded } from './fold.ts';
import type { Form } from './forms.ts';
import { type Rewrite, rewrittenForm } from './rewrite.ts';

/** Digits and signs by the letters they are drawn like. The second reading of some is in `OTHER`. */
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
};
const OTHER: Record<string, string> = { '1': 'l', '|': 'l', '!': 'i' };
const OTHER_SIGN: Record<string, string> = { '!': 'l' };

/** A "v" between consonants is a "u". */
const V_FOR_U = /(?<=[bcdfghjklmnpqrstwxz])v(?=[bcdfghjklmnpqrstwxz\d@$!|])/g;
const QUICK = /[\p{Nd}@$!|+]|[bcdfghjklmnpqrstwxz]v[bcdfghjklmnpqrstwxz]/u;
/** A sign that ends a sentence says nothing. */
const MAYBE = /[\p{Nd}@$!|+]\p{L}|\p{L}[@!|+]*[\p{Nd}$]|[bcdfghjklmnpqrstwxz]v[bcdfghjklmnpqrstwxz@!|+]/u;
const SIGN = /[\p{Nd}@$!|+]/gu;
const WORD = /[\p{L}\p{M}\p{Nd}@$!|+]+/gu;
/** Signs that end a sentence or join two words count inside a word only. */
const LOOSE_ENDS = /^[|+]+(?=[\p{L}\p{M}]*$)|[@!|]+$|(?<=^[\p{L}\p{M}]*)[@!|+]+$/gu;
/** Model numbers, amounts with a unit, ordinals, money: "A55", "5am", "10k", "a$15", "us$5m". */
const CODE = /^(?:\p{L}\d+|\p{L}{2}\d|\d+(?!(\p{L})\1)\p{L}{1,2}|\p{L}{0,3}\$\d+\p{L}{0,3})$/u;
/** Long words written as their ends and what they leave out. */
const NUMERONYM = /^(?:i18n|l10n|a11y|o11y|g11n|c14n|p13n|k8s|\p{L}2\p{L})$/u;
const LONGEST = 40;

/** Texts in which digits and signs stand for letters, read both ways where they may stand for two. */
export function leetForms(base: Folded): (Form | null)[] {
  if (!MAYBE.test(base.text)) return [];
  const words = leetWords(base.text);
  const first = words.map((word) => rewritten(word, (char, at) => readAs(word.text, char, at)));
  const second = words.flatMap((word) => {
    if (!/[1|!]/.test(word.text)) return [];
    const table = /[1|]/.test(word.text) ? OTHER : OTHER_SIGN;
    return rewritten(word, (char) => table[char] ?? leetLetter(char));
  });
  return [rewrittenForm('leet', base, first), rewrittenForm('leet', base, second)];
}

/** The letter that a digit or sign is drawn like; letters are themselves. */
export function leetLetter(char: string): string {
  return LEET[char] ?? LEET[digitOf(char)] ?? char;
}

interface LeetWord {
  start: number;
  text: string;
}

function leetWords(text: string): LeetWord[] {
  const found: LeetWord[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (run.length > LONGEST || !QUICK.test(run)) continue;
    const word = run.replaceAll(LOOSE_ENDS, '');
    const cut = run.indexOf(word);
    if (/\p{L}/u.test(word) && QUICK.test(word) && !CODE.test(word) && !NUMERONYM.test(word)) {
      found.push({ start: index + cut, text: word });
    }
  }
  return found;
}

/** Two ones in a row are nearly always "ll". */
function readAs(word: string, char: string, at: number): string {
  const isPair = char === '1' && (word.charAt(at - 1) === '1' || word.charAt(at + 1) === '1');
  return isPair ? 'l' : leetLetter(char);
}

/** One unit for one unit. */
function rewritten({ start, text }: LeetWord, letter: (char: string, at: number) => string): Rewrite {
  const read = text.replaceAll(V_FOR_U, 'u').replaceAll(SIGN, letter);
  return { start, end: start + text.length, text: read };
}

/** Digits of other scripts come in runs of ten that begin with their zero. */
function digitOf(char: string): string {
  const unit = char.charCodeAt(0);
  if (unit < 0x80 || !/\p{Nd}/u.test(char)) return char;
  let zero = unit;
  while (unit - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String(unit - zero);
}
