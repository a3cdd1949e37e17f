import type { SentenceParser } from '../nlp.ts';
import type { Reading } from '../reading.ts';
import type { Range, Rule } from '../types.ts';

/** What has to stand at the ends of a literal for its occurrence to count. */
export const ANYWHERE = 0;
export const WORD_START = 1;
export const WHOLE_WORDS = 2;
/** The literal, words run together, is the whole of a hashtag. */
export const HASHTAG = 3;

export type Bound = typeof ANYWHERE | typeof WORD_START | typeof WHOLE_WORDS | typeof HASHTAG;

/** A piece of text without which some item of a rule cannot match. */
export interface Literal {
  /** Folded. */
  text: string;
  /** Which of the rule's items it arms: a pattern, a phrase; the kind decides what it counts. */
  item: number;
  bound: Bound;
  /** Base language tag, or `*`. */
  language: string;
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

/** What finds the matches of one prepared rule, in original offsets. */
export type Matcher = (reading: Reading, armed: Armed, parser: SentenceParser) => Range[] | Promise<Range[]>;

/** One kind of rule. Kinds are code, rules are data. */
export interface KindModule<R extends Rule> {
  /** What arms the rule. Throws `RuleError` for a rule that can never work. */
  literals(rule: R): Literal[];
  /** True for a rule that no literal gives away, so that it is tried on every draft. */
  always(rule: R): boolean;
  /** Called once, when the rule is first armed. Throws `RuleError` for a rule that cannot run. */
  prepare(rule: R): Matcher;
}
