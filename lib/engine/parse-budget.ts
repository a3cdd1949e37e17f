/** Characters that compromise reads for any draft, at some 10 µs each, */
const ALWAYS = 1500;
/** and one more for so many characters of the draft. A sentence said twice is read once. */
const PER_CHARACTER = 50;

/** Something that a rule would have the parser read. */
export interface Wish {
  text: string;
  /** Where it stands in its passage. */
  start: number;
}

/** What is too much to read in one draft. */
export interface Beyond<P> {
  texts: Set<string>;
  /** The first of them. */
  first: { place: P; start: number } | undefined;
}

/**
 * The sentences with which the parser would have read more than a draft's share. `wishes` says for each place of the
 * draft, in the order of the text, what it would read there. Hangs on the draft alone, never on what is remembered.
 */
export function beyondBudget<P>(wishes: ReadonlyMap<P, readonly Wish[]>, length: number): Beyond<P> {
  let left = ALWAYS + length / PER_CHARACTER;
  const read = new Set<string>();
  const beyond: Beyond<P> = { texts: new Set(), first: undefined };
  for (const [place, texts] of wishes) {
    for (const { text, start } of texts) {
      if (read.has(text)) continue;
      left -= text.length;
      if (left > 0) read.add(text);
      else {
        left = 0;
        beyond.texts.add(text);
        beyond.first ??= { place, start };
      }
    }
  }
  return beyond;
}
