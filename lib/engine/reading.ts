import { apartForms } from './apart.ts';
import { backwardsForm } from './backwards.ts';
import { entityForm } from './entities.ts';
import { type Folded, fold, foldedRange } from './fold.ts';
import { bareForm, type Form, tagForm } from './forms.ts';
import { leetForms } from './leet.ts';
import { secondShapeForm } from './second-shape.ts';
import { sentenceAt, sentencesOf } from './segment.ts';
import { clearLanguageOf, languageOf } from './sentence-language.ts';
import { splitForms } from './split-words.ts';
import { stretchedForms } from './stretched.ts';
import type { Range } from './types.ts';

/** One part of a draft with everything rules ask about it; each answer is made once, when first asked. */
export class Reading {
  readonly text: string;
  #folded: Folded | undefined;
  #forms: Form[] | undefined;
  #sentences: Range[] | undefined;
  readonly #toldApart: readonly string[] | undefined;
  readonly #clear = new Map<number, string | null>();
  readonly #languages = new Map<number, string | null>();

  /** `toldApart` are the languages a sentence may be in; the usual ones when absent. */
  constructor(text: string, toldApart?: readonly string[]) {
    this.text = text;
    this.#toldApart = toldApart;
  }

  /** The ways of reading the text that the automaton runs over; the first is the folded text itself. */
  get forms(): readonly Form[] {
    if (!this.#forms) {
      const plain: Form = { name: 'plain', disguise: false, ...this.folded };
      const bare = bareForm(plain);
      const base = bare ?? plain;
      this.#forms = [
        plain,
        bare,
        tagForm(this.text),
        entityForm(plain, this.text),
        ...splitForms(plain, this.text),
        ...leetForms(base),
        secondShapeForm(base, this.text),
        ...stretchedForms(base),
        ...apartForms(base, this.text),
        backwardsForm(this.text),
      ].filter((form) => form !== null);
    }
    return this.#forms;
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  get sentences(): readonly Range[] {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }

  sentenceAt(position: number): Range {
    return sentenceAt(this.sentences, position);
  }

  /** The language of the sentence that holds a position; null where that is not sure. */
  languageAt(position: number): string | null {
    const { start, end } = this.sentenceAt(position);
    let language = this.#languages.get(start);
    if (language === undefined) {
      language = languageOf(this.foldedSlice(start, end), this.#toldApart);
      this.#languages.set(start, language);
    }
    return language;
  }

  /** The same as far as its small words tell. */
  clearLanguageAt(position: number): string | null {
    const { start, end } = this.sentenceAt(position);
    let language = this.#clear.get(start);
    if (language === undefined) {
      language = clearLanguageOf(this.foldedSlice(start, end));
      this.#clear.set(start, language);
    }
    return language;
  }

  /** The folded text of an original range. */
  foldedSlice(start: number, end: number): string {
    const range = foldedRange(this.folded, start, end);
    return this.folded.text.slice(range.start, range.end);
  }
}
