import type { RuleBase, WordRef } from './types.ts';

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
  | 'not-word';

/**
 * Terms that a reader of the bundle is not to see. `decency`: one fast salted hash, any number of terms.
 * `secrecy`: a 16-bit prefilter and a slow hash, at most 300 terms a bundle.
 */
export interface HashedTermsRule extends RuleBase {
  kind: 'hashed-terms';
  mode: 'decency' | 'secrecy';
  /** Hex digits, other ones in every bundle. */
  salt: string;
  /** One entry a term: the hashes of its spellings, as `hashTerms` makes them. */
  hashed: string[][];
}

/** Groups of words that mean something only close to each other, inside one sentence. */
export interface NearMatcher {
  /** Of each group one word or expression must be there. */
  groups: WordRef[][];
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
}

/** Words near each other, by language; `*` runs in every language. */
export interface NearRule extends RuleBase {
  kind: 'near';
  near: Record<string, NearMatcher[]>;
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
