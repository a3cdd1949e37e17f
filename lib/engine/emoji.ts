import type { Range } from './types.ts';

const JOINER = 0x200d;
const PICTURE = /^\p{Extended_Pictographic}/u;
const ENDS_IN_PICTURE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
const HAS_PICTURE = /[\p{Extended_Pictographic}\p{RI}]/u;
/** Folding has taken variation marks, skin tones and joiners off. */
const PICTURES = /\p{RI}\p{RI}|\p{Extended_Pictographic}/gu;

export function hasEmoji(text: string): boolean {
  return HAS_PICTURE.test(text);
}

/** The emoji of a folded text, flags as one, in order. */
export function emojiIn(folded: string): (Range & { text: string })[] {
  return [...folded.matchAll(PICTURES)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** A skull is no pirate flag: emoji joined into one are another one. */
export function isInSequence(text: string, { start, end }: Range): boolean {
  const goesOn = text.charCodeAt(end) === JOINER && PICTURE.test(text.slice(end + 1, end + 3));
  if (goesOn && ENDS_IN_PICTURE.test(text.slice(end - 6, end))) return true;
  return text.charCodeAt(start - 1) === JOINER && PICTURE.test(text.slice(start, start + 2));
}
