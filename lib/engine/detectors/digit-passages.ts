import type { Range } from '../types.ts';

/** Units that may stand between two digits of one number, or of a number and its letters. */
const GAP = 8;
/** What is looked at on both sides, so that letters and signs around a number are seen. */
const AROUND = 12;

/**
 * The stretches of a folded text in which a number of at least `least` digits may stand, in one pass:
 * most texts have none, and formats are only tried inside.
 */
export function digitPassages(text: string, least: number): Range[] {
  const passages: Range[] = [];
  let start = -1;
  let last = -1;
  let digits = 0;
  const close = () => {
    if (start < 0 || digits < least) return;
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, last + 1 + AROUND);
    const before = passages.at(-1);
    if (before && from <= before.end) before.end = to;
    else passages.push({ start: from, end: to });
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) continue;
    if (start < 0 || at - last > GAP) {
      close();
      start = at;
      digits = 0;
    }
    digits += 1;
    last = at;
  }
  close();
  return passages;
}
