export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const SPACE = 5;
export const IGNORED = 6;

export type CharClass =
  | typeof OTHER
  | typeof LETTER
  | typeof DIGIT
  | typeof MARK
  | typeof SPACE
  | typeof IGNORED;

type CodePoints = readonly (readonly [first: number, last: number])[];

/** Zero-width, bidi, filler and tag characters: they show nothing and only serve to break words up. */
const INVISIBLE: CodePoints = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];
/** Variation selectors, skin tones and conjoining vowels belong to the character before them. */
const EXTENDING: CodePoints = [
  [0x1161, 0x11ff],
  [0xd7b0, 0xd7ff],
  [0xfe00, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
];
/** Marks that may stand on any letter; where a letter does not compose with them they only decorate. */
const DECORATING: CodePoints = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0x1f3fb, 0x1f3ff],
];

function isIn(ranges: CodePoints, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

export function isDecoration(codePoint: number): boolean {
  return isIn(DECORATING, codePoint);
}

function classify(codePoint: number): CharClass {
  const char = String.fromCodePoint(codePoint);
  if (isIn(INVISIBLE, codePoint)) return IGNORED;
  if (isIn(EXTENDING, codePoint) || /\p{M}/u.test(char)) return MARK;
  if (/\s/.test(char)) return SPACE;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return OTHER;
}

const known = new Uint8Array(0x10000);

const MOST_ASTRAL = 4096;
const knownAstral = new Map<number, CharClass>();

function classOfAstral(codePoint: number): CharClass {
  const found = knownAstral.get(codePoint);
  if (found) return found;
  const made = classify(codePoint);
  if (knownAstral.size >= MOST_ASTRAL) knownAstral.clear();
  knownAstral.set(codePoint, made);
  return made;
}

/** What one code point is to the folder and to word bounds. */
export function classOf(codePoint: number): CharClass {
  if (codePoint > 0xffff) return classOfAstral(codePoint);
  const found = known[codePoint];
  if (found) return found as CharClass;
  const made = classify(codePoint);
  known[codePoint] = made;
  return made;
}

/** The code point that ends right before `index`; -1 at the start. */
export function codePointBefore(text: string, index: number): number {
  if (index <= 0) return -1;
  const unit = text.charCodeAt(index - 1);
  if (unit >= 0xdc00 && unit <= 0xdfff && index > 1) {
    const whole = text.codePointAt(index - 2) ?? unit;
    if (whole > 0xffff) return whole;
  }
  return unit;
}

/** Letters, digits and the marks on them. */
export function isWordChar(codePoint: number): boolean {
  if (codePoint < 0) return false;
  const found = classOf(codePoint);
  return found === LETTER || found === DIGIT || found === MARK;
}

/** The longest prefix of at most `limit` units that does not split a surrogate pair. */
export function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const before = text.charCodeAt(limit - 1);
  const after = text.charCodeAt(limit);
  const splits = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return splits ? limit - 1 : limit;
}
