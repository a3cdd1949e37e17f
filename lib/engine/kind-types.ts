import type { RuleBase, TermOptions, TermTenure, WordRef } from './types.ts';

/** The rule kinds beside terms, patterns, detectors and phrases, and two closed lists. `types.ts` passes them on. */

export type DetectorName =
  | 'payment-card'
  | 'iban'
  | 'bank-number'
  | 'national-id'
  | 'phone'
  | 'email'
  | 'street-address'
  | 'ip-address'
  | 'crypto-wallet'
  | 'birth-date'
  | 'vehicle-plate'
  | 'business-register'
  | 'device-number'
  | 'coordinates'
  | 'internal-host'
  | 'private-key'
  | 'jwt'
  | 'named-secret'
  | 'loose-secret'
  | 'random-value'
  | 'password'
  | 'private-link'
  | 'connection-string';

/** Tests of a value that a pattern cannot make. */
export type Validator =
  | 'luhn'
  | 'mod97'
  | 'jwt'
  | 'base64'
  | 'mixed'
  | 'not-placeholder'
  | 'not-uuid'
  | 'not-hash'
  | 'not-word'
  | 'random';

/**
 * Terms that a reader of the bundle is not to see. `decency`: one fast salted hash, any number of terms.
 * `secrecy`: a 16-bit prefilter and a slow hash, at most 300 terms a bundle.
 */
export interface HashedTermsRule extends RuleBase {
  kind: 'hashed-terms';
  mode: 'decency' | 'secrecy';
  /** Hex digits, other ones in every bundle. */
  salt: string;
  hashed: HashedTerm[];
  /** For all entries that do not say otherwise. */
  options?: HashedOptions;
}

/** What around a term tells that it is meant; the words themselves are in clear. */
export type HashedOptions = Pick<TermOptions, 'commonWord' | 'near' | 'unlessNear'>;

/** The hashes of one term's spellings, as `hashTerms` makes them. */
export type HashedTerm = string[] | (HashedOptions & TermTenure & { hashes: string[] });

/** Groups of words that mean something only close to each other, inside one sentence. */
export interface NearMatcher {
  /** Of each group one word or expression must be there. */
  groups: WordRef[][];
  /** By number of the group, from 0: word before word, as the compiler writes out the pairs of sets. */
  pairs?: Record<number, { first: string[]; second: string[] }[]>;
  /** The most words from the first to the last, both counted; the whole sentence when absent. */
  within?: number;
  /** The groups come in the order in which they are listed. */
  ordered?: boolean;
  /** Number of the group whose words are marked, from 1; everything from first to last when absent. */
  mark?: number;
  /** Says enough by itself: what the rule `needs` need not be there. */
  alone?: boolean;
  /** Names that count only as they are written, or as a hashtag: they are everyday words too. */
  names?: string[];
  /** None of these stands between the first and the last of them. */
  without?: WordRef[];
  /** Only these may stand between the last two groups, which come in order. */
  link?: WordRef[];
  /** Nothing that parts two statements stands between them: a comma, a dash, "but". */
  clause?: boolean;
  /** The first of them opens a statement, as an order does. */
  opens?: boolean;
  /** How many sentences in a row they may be spread over, in order; one when absent. */
  sentences?: number;
}

/** Words near each other, by language; `*` runs in every language. */
export interface NearRule extends RuleBase {
  kind: 'near';
  near: Record<string, NearMatcher[]>;
  /** Words count where they are hidden, mistyped or run together, too. */
  disguises?: boolean;
}

/** Where `when` matches, one of `present` must stand somewhere in the draft; if not, the match is marked. */
export interface RequiresRule extends RuleBase {
  kind: 'requires';
  when: Record<string, NearMatcher[]>;
  /** In whatever language: a hashtag, a set expression. */
  present: WordRef[];
}

/** Passages of confidential texts, known by their fingerprints only. */
export interface DocumentRule extends RuleBase {
  kind: 'document';
  salt: string;
  /** The least words in a row that draft and text have in common. */
  words: number;
  /** One entry a text, as `fingerprint` makes them. */
  fingerprints: string[];
}
