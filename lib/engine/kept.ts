import { isOurs, isSecretive } from './frames/raising.ts';
import type { Armed } from './kinds/kind.ts';
import { type SmallWords, smallWordsOf } from './language.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { factsOf, type WorkFacts } from './protected-facts.ts';
import { Reading } from './reading.ts';
import type { Range } from './types.ts';

/** One passage with what was found out about it so far. Nothing in it hangs on the time, the site or the rest of the draft. */
export class Kept {
  readonly reading: Reading;
  #smallWords: SmallWords | undefined;
  #workFacts: readonly WorkFacts[] | undefined;
  #judged: Judged | undefined;
  #isSecretive: boolean | undefined;
  #isOurs: boolean | undefined;

  constructor(text: string, toldApart?: readonly string[]) {
    this.reading = new Reading(text, toldApart);
  }

  get smallWords(): SmallWords {
    this.#smallWords ??= smallWordsOf(this.reading.folded.text);
    return this.#smallWords;
  }

  /** What each sentence says about conditions at work. */
  get workFacts(): readonly WorkFacts[] {
    this.#workFacts ??= this.reading.sentences.map(({ start, end }) =>
      factsOf(this.reading.foldedSlice(start, end)),
    );
    return this.#workFacts;
  }

  /** It says that something is not for everyone's ears. */
  get isSecretive(): boolean {
    this.#isSecretive ??= isSecretive(this.reading.folded.text);
    return this.#isSecretive;
  }

  /** It speaks for the organisation, or of it by name. `facts` are always those of one policy. */
  isOurs(facts: PolicyFacts): boolean {
    this.#isOurs ??= isOurs(this.reading.folded.text, facts);
    return this.#isOurs;
  }

  /** What rules found, for a draft in these languages; other languages run other rules. */
  judgedFor(languages: string, arm: () => ReadonlyMap<number, Armed>): Judged {
    if (this.#judged?.languages !== languages) {
      this.#judged = { languages, reading: this.reading, armed: arm(), found: new Map() };
    }
    return this.#judged;
  }
}

export interface Judged {
  readonly languages: string;
  readonly reading: Reading;
  /** Rule index → what armed it here. */
  readonly armed: ReadonlyMap<number, Armed>;
  /** Rule index → the words it means here, frames considered. Filled when a rule is first asked. */
  readonly found: Map<number, readonly Range[]>;
}
