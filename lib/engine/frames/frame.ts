import { withoutAccents } from '../forms.ts';
import type { PolicyFacts } from '../policy-facts.ts';
import type { Reading } from '../reading.ts';
import type { Range } from '../types.ts';

/** No frame looks further than this to either side of a match. */
const REACH = 320;

/** A match with what stands around it in its sentence, folded; each answer is made when first asked. */
export class Setting {
  readonly facts: PolicyFacts;
  /** The match itself as typed. */
  readonly value: string;
  readonly #match: Range;
  readonly #around: Range;
  readonly #reading: Reading;
  #sentence: string | undefined;
  #before: string | undefined;
  #after: string | undefined;

  constructor(match: Range, reading: Reading, facts: PolicyFacts) {
    const first = reading.sentenceAt(match.start);
    const last = match.end > first.end ? reading.sentenceAt(match.end - 1) : first;
    this.#match = match;
    this.#around = {
      start: Math.max(first.start, match.start - REACH),
      end: Math.min(last.end, match.end + REACH),
    };
    this.#reading = reading;
    this.facts = facts;
    this.value = reading.text.slice(match.start, match.end);
  }

  /** The language of its sentence as far as its small words tell. */
  get language(): string | null {
    return this.#reading.clearLanguageAt(this.#match.start);
  }

  get sentence(): string {
    this.#sentence ??= this.#reading.foldedSlice(this.#around.start, this.#around.end);
    return this.#sentence;
  }

  /** From the start of the sentence to the match. */
  get before(): string {
    this.#before ??= this.#reading.foldedSlice(this.#around.start, this.#match.start);
    return this.#before;
  }

  get after(): string {
    this.#after ??= this.#reading.foldedSlice(this.#match.end, this.#around.end);
    return this.#after;
  }

  /** The sentence without accents, which is how lists of words are written. */
  get bare(): string {
    return withoutAccents(this.sentence);
  }

  /** The sentence and what stands beside it, as typed: a link may follow in a line of its own. */
  get surroundings(): string {
    const { start, end } = this.#around;
    return this.#reading.text.slice(Math.max(0, start - REACH), end + REACH);
  }
}

/** Says whether a circumstance holds for a match. */
export type FrameTest = (setting: Setting) => boolean;
