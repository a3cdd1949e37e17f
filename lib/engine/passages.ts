import type { Range } from './types.ts';

/** Longer runs of lines are cut between two sentences, so that an edit is never answered by reading everything. */
const MAX_PASSAGE = 2400;
/** Shorter ones take in what follows: a flood of full stops is no flood of passages. */
const LEAST_PASSAGE = 24;
const CLOSING = /["'”’»)\]}\s]/;
const STOP = /[.!?…。！？]/;
/** Numbers, keys, addresses and links: what tells their sense may stand in the sentence beside them. */
const VALUE = /\d[\d ().\-/]{5,}\d|[\p{L}_]\d[\p{L}\d_]{6}|\d[\p{L}_][\p{L}\d_]{6}|\S@\S|:\/\//u;

/**
 * The smallest pieces of a text that are judged for themselves, in order; together they are the text. A sentence
 * is one, unless it goes on in the next line or holds a value. What a rule finds in one passage hangs on nothing
 * outside of it, so that passages can be remembered.
 */
export function passagesOf(text: string, sentences: readonly Range[]): Range[] {
  const passages: Range[] = [];
  let open: Range | undefined;
  let held = false;
  for (const sentence of sentences) {
    const holds = VALUE.test(text.slice(sentence.start, sentence.end));
    const joins = open && (holds || held || open.end - open.start < LEAST_PASSAGE || !isClosed(text, open));
    if (open && joins && sentence.end - open.start <= MAX_PASSAGE) {
      open.end = sentence.end;
    } else {
      open = { start: sentence.start, end: sentence.end };
      passages.push(open);
    }
    held = holds;
  }
  return passages;
}

/** A full stop or a blank line ends a statement; a mere line break does not. */
function isClosed(text: string, { start, end }: Range): boolean {
  let breaks = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    const char = text.charAt(at);
    if (STOP.test(char)) return true;
    if (!CLOSING.test(char)) return false;
    if (char === '\n') breaks += 1;
    if (breaks > 1) return true;
  }
  return true;
}
