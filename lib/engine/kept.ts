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
  #raisingFacts: readonly RaisingFacts[] | undefined;

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

  /** What each sentence says about secrecy and about the organisation. `facts` are always those of one policy. */
  raisingFacts(facts: PolicyFacts): readonly RaisingFacts[] {
    this.#raisingFacts ??= this.reading.sentences.map(({ start, end }) => {
      const sentence = this.reading.foldedSlice(start, end);
      return { isSecretive: isSecretive(sentence), isOurs: isOurs(sentence, facts) };
    });
    return this.#raisingFacts;
  }

  /** What rules found, for a draft in these languages; other languages run other rules. */
  judgedFor(languages: string, arm: () => ReadonlyMap<number, Armed>): Judged {
    if (this.#judged?.languages !== languages) {
      this.#judged = { languages, reading: this.reading, armed: arm(), found: new Map() };
    }
    return this.#judged;
  }
}

/** What can lift a rule that finds something in or beside a sentence. */
export interface RaisingFacts {
  isSecretive: boolean;
  isOurs: boolean;
}

export interface Judged {
  readonly languages: string;
  readonly reading: Reading;
  /** Rule index → what armed it here. */
  readonly armed: ReadonlyMap<number, Armed>;
  /** Rule index → the words it means here, frames considered. Filled when a rule is first asked. */
  readonly found: Map<number, readonly Range[]>;
}
