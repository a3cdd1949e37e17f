import type { Found } from '../match.ts';
import type { SentenceParser } from '../nlp.ts';
import type { Wish } from '../parse-budget.ts';
import type { PolicyFacts } from '../policy-facts.ts';
import type { Reading } from '../reading.ts';
import type { Range, Rule } from '../types.ts';

/** What has to stand at the ends of a literal for its occurrence to count. */
export const ANYWHERE = 0;
export const WORD_START = 1;
export const WHOLE_WORDS = 2;
/** The literal, words run together, is the whole of a hashtag. */
export const HASHTAG = 3;
/** Also in the midst of a word; unlike `ANYWHERE`, it says where. */
export const PART = 4;

export type Bound = typeof ANYWHERE | typeof WORD_START | typeof WHOLE_WORDS | typeof HASHTAG | typeof PART;

const DISGUISES = 8;
const SLIPS = 16;

/** Bound and permission to be disguised or mistyped in one number, as compiled policies keep them. */
export function packBound({
  bound,
  disguises,
  slips,
}: Pick<Literal, 'bound' | 'disguises' | 'slips'>): number {
  return bound | (disguises ? DISGUISES : 0) | (slips ? SLIPS : 0);
}

export function unpackBound(packed: number): { bound: number; disguises: boolean; slips: boolean } {
  return {
    bound: packed & (DISGUISES - 1),
    disguises: (packed & DISGUISES) !== 0,
    slips: (packed & SLIPS) !== 0,
  };
}

/** A piece of text without which some item of a rule cannot match. */
export interface Literal {
  /** Folded. */
  text: string;
  /** Which of the rule's items it arms: a pattern, a phrase; the kind decides what it counts. */
  item: number;
  bound: Bound;
  /** Base language tag, or `*`. */
  language: string;
  /** Whether it also counts where it is hidden: look-alike digits, letters kept apart, stars. */
  disguises?: boolean;
  /** Whether it also counts where it is mistyped or run together with another word. */
  slips?: boolean;
  /**
   * It counts only in a passage where, with other words of its rule, it makes up one of the `companies`: one bit
   * for each list of words of which some must be there. The same `companies` for all words of a rule.
   */
  among?: { bits: number; companies: readonly number[] };
}

export interface Hit extends Range {
  item: number;
}

/** Where literals of one rule occurred in one reading. */
export interface Armed {
  /** Items with at least one occurrence. */
  items: Set<number>;
  /** Occurrences in original offsets; none for literals that count anywhere. */
  hits: Hit[];
}

/** A passage where it stands in its part. */
export interface PlacedReading {
  start: number;
  reading: Reading;
}

/** What finds the matches of one prepared rule, in original offsets. */
export interface Matcher {
  (reading: Reading, armed: Armed, parser: SentenceParser): Found[] | Promise<Found[]>;
  /** For a rule that reads whole parts: whether a passage gives reason to. */
  hints?(reading: Reading): boolean;
  /** The same over all passages of a part, for rules that follow a text through them. */
  join?(passages: readonly PlacedReading[]): Found[];
  /** What it would have the parser read, where it has it read anything. */
  reads?(reading: Reading, armed: Armed): readonly Wish[];
  /** Drops what it remembers of drafts, where it remembers anything. */
  forget?(): void;
}

/** One kind of rule. Kinds are code, rules are data. */
export interface KindModule<R extends Rule> {
  /** What arms the rule. Throws `RuleError` for a rule that can never work. */
  literals(rule: R): Literal[];
  /** True for a rule that no literal gives away, so that it is tried on every draft. */
  always(rule: R): boolean;
  /** Called once, when the rule is first armed. Throws `RuleError` for a rule that cannot run. */
  prepare(rule: R, facts: PolicyFacts): Matcher;
  /** True where matchers have `join` and are asked by that. */
  joins?: true;
  /** True where matchers ask the parser, which takes time; they then have `reads`. */
  parses?: true;
  /** True for a rule whose words run on through sentences; it is then given whole parts, others passages. */
  wholePart?(rule: R): boolean;
  /** Whether something in the whole draft makes the rule silent; asked with what armed it in each part. */
  isQuiet?(armed: readonly Armed[]): boolean;
}
