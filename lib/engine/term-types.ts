import type { RuleBase } from './types.ts';

/** Words, expressions and sets of them, as rules list them. `types.ts` passes it on. */

/** A word or expression, or all those of a named set. */
export type WordRef = string | { set: string };

/** In a set: a word of the first set right before one of the second. Only rules of kind `near` know pairs. */
export interface WordPair {
  pair: string[];
}

/** How a term is looked for; what is left out is as the rule's `options` say. */
export interface TermOptions {
  /**
   * `inflected` also finds plurals, cases and verb endings, `start` every word that begins so, `part` every word
   * that holds it; `exact` when absent.
   */
  match?: 'exact' | 'inflected' | 'start' | 'part';
  /** Words that begin with one of these are meant otherwise; for `start` and `part`. */
  except?: WordRef[];
  /** The term counts with one of these after it only, run together or apart ("ass hat", "asshat"). */
  tails?: WordRef[];
  /** `exact` for names that are words when written small; `any` when absent. */
  case?: 'exact' | 'any';
  /** `false` for terms that nobody hides: look-alike digits, letters kept apart and stars then do not count. */
  disguises?: boolean;
  /** An everyday word too: it counts as a hashtag, with a capital amid a sentence or near a word that gives it away. */
  commonWord?: boolean;
  /** One of these must stand within eight words. */
  near?: WordRef[];
  /** Within eight words of one of these it means something else. */
  unlessNear?: WordRef[];
}

/** When one entry of a list counts, and who answers for it; ISO times, and the id of a contact. */
export interface TermTenure {
  from?: string;
  until?: string;
  owner?: string;
}

export type TermEntry =
  | string
  | (TermOptions & TermTenure & { term: string })
  | (TermOptions & TermTenure & { set: string });

/** Words and expressions, matched whole, by language; `*` runs in every language. */
export interface TermsRule extends RuleBase {
  kind: 'terms';
  terms: Record<string, TermEntry[]>;
  options?: TermOptions;
}

/** Lists of words by name and language; `{ set }` in a list stands for all words of another one. */
export type WordSets = Record<string, Record<string, (WordRef | WordPair)[]>>;
