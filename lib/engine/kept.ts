import { isOurs, isSecretive } from './frames/raising.ts';
import { isSelling } from './frames/selling.ts';
import { givesSource, hasLink } from './frames/source-given.ts';
import type { Armed } from './kinds/kind.ts';
import { type SmallWords, smallWordsOf } from './language.ts';
import type { Found } from './match.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { factsOf, type WorkFacts } from './protected-facts.ts';
import { Reading } from './reading.ts';

/** One passage with what was found out about it so far. Nothing in it hangs on the time, the site or the rest of the draft. */
export class Kept {
  readonly reading: Reading;
  #smallWords: SmallWords | undefined;
  #workFacts: readonly WorkFacts[] | undefined;
  #judged: Judged | undefined;
  #statements: readonly StatementFacts[] | undefined;
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

  /** What each sentence says about offers and their proof. `facts` are always those of one policy. */
  statements(facts: PolicyFacts): readonly StatementFacts[] {
    const { reading } = this;
    this.#statements ??= reading.sentences.map(({ start, end }) => {
      const original = reading.text.slice(start, end);
      const folded = reading.foldedSlice(start, end);
      return {
        sells: isSelling(folded, original, facts),
        sourced: givesSource(folded),
        linked: hasLink(original),
      };
    });
    return this.#statements;
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

/** What makes a sentence a claim, or its proof. */
export interface StatementFacts {
  /** It offers something, or speaks for those who do. */
  sells: boolean;
  /** It says where its proof or its terms stand. */
  sourced: boolean;
  linked: boolean;
}

export interface Judged {
  readonly languages: string;
  readonly reading: Reading;
  /** Rule index → what armed it here. */
  readonly armed: ReadonlyMap<number, Armed>;
  /** Rule index → the words it means here, frames considered. Filled when a rule is first asked. */
  readonly found: Map<number, readonly Found[]>;
}
