import type { Level, Range } from './types.ts';

/** Why a rule said something, or nothing. `types.ts` passes it on. */

/** The gate that stopped a rule or one of its matches. */
export type StoppedBy =
  /** No rule of this policy has the id. */
  | 'unknown-rule'
  /** The rule has a mistake, or stopped on this draft. */
  | 'cannot-run'
  | 'date'
  | 'scope'
  /** None of its words is there. */
  | 'not-armed'
  /** The rule says that it does not count in this language. */
  | 'off'
  /** Its words are there, in a sentence of another language. */
  | 'language'
  /** What it asks for is there. */
  | 'present'
  /** Some of its words are there, and not what it looks for. */
  | 'no-match'
  /** A circumstance of its `unless`. */
  | 'frame'
  /** What the rule needs is not there: nobody sells anything. */
  | 'needs'
  /** The words stand inside of a sentence that may be said, or are public contacts. */
  | 'approved'
  /** An approved sentence with more around it. */
  | 'not-whole'
  /** The draft speaks about conditions at work. */
  | 'guard'
  /** Another rule marks the same words. */
  | 'outranked';

export interface MatchExplanation extends Range {
  part: number;
  stoppedBy?: StoppedBy;
  /** Which frame, which other rule. */
  detail?: string;
  /** How much it says here, where nothing stopped it. */
  level?: Level;
}

export interface Explanation {
  rule: string;
  fired: boolean;
  stoppedBy?: StoppedBy | undefined;
  detail?: string;
  matches: MatchExplanation[];
}
