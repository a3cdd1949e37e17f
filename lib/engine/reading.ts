import { type Folded, fold, foldedRange } from './fold.ts';
import { bareForm, type Form, tagForm } from './forms.ts';
import { sentenceAt, sentencesOf } from './segment.ts';
import type { Range } from './types.ts';

/** One part of a draft with everything rules ask about it; each answer is made once, when first asked. */
export class Reading {
  readonly text: string;
  readonly #folded: Folded;
  #forms: Form[] | undefined;
  #sentences: Range[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.#folded = fold(text);
  }

  /** The ways of reading the text that the automaton runs over; the first is the folded text itself. */
  get forms(): readonly Form[] {
    if (!this.#forms) {
      const plain: Form = { name: 'plain', ...this.#folded };
      this.#forms = [plain, bareForm(plain), tagForm(this.text)].filter((form) => form !== null);
    }
    return this.#forms;
  }

  get folded(): Folded {
    return this.#folded;
  }

  get sentences(): readonly Range[] {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }

  sentenceAt(position: number): Range {
    return sentenceAt(this.sentences, position);
  }

  /** The folded text of an original range. */
  foldedSlice(start: number, end: number): string {
    const range = foldedRange(this.#folded, start, end);
    return this.#folded.text.slice(range.start, range.end);
  }
}
