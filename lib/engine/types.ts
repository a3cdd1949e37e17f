/**
 * The words every other part of the product uses for a draft, a rule and a verdict.
 * This file is their only declaration; the public shapes follow the command line's JSON.
 */

import type {
  Approved,
  CalendarEntry,
  Company,
  Disclosure,
  Frame,
  NeededFrame,
  RaisingFrame,
  Scope,
} from './circumstance-types.ts';
import type { Explanation } from './explanation-types.ts';
import type { ForPeople } from './guide-types.ts';
import type {
  DetectorName,
  DocumentRule,
  HashedTermsRule,
  NearMatcher,
  NearRule,
  RequiresRule,
  Validator,
} from './kind-types.ts';
import type { TermEntry, TermOptions, TermsRule, WordRef, WordSets } from './term-types.ts';

export type * from './circumstance-types.ts';
export type * from './explanation-types.ts';
export type * from './guide-types.ts';
export type * from './kind-types.ts';
export type * from './term-types.ts';

export type Level = 'note' | 'caution' | 'stop';
export type Action = 'none' | 'inform' | 'confirm' | 'justify' | 'block';
export type Category = 'leak' | 'offence' | 'claim' | 'identity' | 'rights' | 'legal' | 'conduct' | 'context';
export type PartKind = 'body' | 'title' | 'segment' | 'alt' | 'option';
export type Surface = 'post' | 'reply' | 'comment' | 'article';
export type Account = 'official' | 'personal' | 'unknown';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export interface DraftPart {
  kind: PartKind;
  text: string;
}

/** Everything that would go out with one press of Post. */
export interface Draft {
  id?: string;
  parts: DraftPart[];
  site?: string;
  surface?: Surface;
  account?: Account;
  /** The site's limit in characters. */
  limit?: number;
  /** BCP 47 tag of the draft's language, where the caller knows it. */
  lang?: string;
  groups?: string[];
}

export interface Suggestion {
  label: string;
  /** Text to put in place of the marked words; absent when the suggestion is something to do. */
  replacement?: string;
}

export interface Finding extends Range {
  rule: string;
  category: Category;
  level: Level;
  title: string;
  /** Index into the draft's parts; absent when the draft has one part. */
  part?: number;
  message: string;
  why: string;
  suggestions: Suggestion[];
  guideline: string;
  contact: string;
  /** Ids of other rules that marked the same words. */
  also?: string[];
}

export interface Skipped {
  rule: string;
  reason: string;
}

export interface Verdict {
  id?: string;
  status: 'complete' | 'partial' | 'failed';
  /** With `partial`: how far the text was read, UTF-16 units of all parts in order. */
  checkedTo?: number;
  action: Action;
  findings: Finding[];
  languages: string[];
  skipped?: Skipped[];
  /** Only where it was asked for. */
  explanation?: Explanation;
  policy: { id: string; revision: number };
}

/** A text in one language (the bundle's first locale) or in several, keyed by language tag. */
export type Text = string | Record<string, string>;

export interface RuleSuggestion {
  label: Text;
  replacement?: Text;
  /** What is to be put beside the marked words, chosen from the policy by language and room. */
  insert?: 'disclosure';
}

/** What every rule carries, whatever its kind. */
export interface RuleBase {
  id: string;
  /** The most it ever says. */
  level: Level;
  /** Where it begins, when one of `raise` or the calendar has to lift it to `level`. */
  start?: Level;
  raise?: RaisingFrame[];
  title: Text;
  message: Text;
  why: Text;
  suggestions: RuleSuggestion[];
  guideline: string;
  contact: string;
  owner: string;
  /** ISO date by which the owner looks at the rule again. */
  reviewBy: string;
  unless?: Frame[];
  /** All of these must hold for what it finds, but for matchers that stand `alone`. */
  needs?: NeededFrame[];
  scope?: Scope;
  /** On managed browsers the organisation may hold what this rule finds for good. */
  block?: boolean;
  /** ISO times between which the rule is in force. */
  from?: string;
  until?: string;
}

export interface PatternMatcher {
  /** RE2 syntax. */
  pattern: string;
  /** The pattern is only tried on texts that hold one of these (any case). */
  keywords: string[];
  /** Number of the group whose text is marked; 0, the whole match, when absent. */
  capture?: number;
  /** Shannon entropy in bits per character below which a match does not count. */
  entropy?: number;
  /** Tests that what is marked must pass, all of them. */
  validate?: Validator[];
  /** Letters of which some must stand up to 60 characters away, in any case, as part of a name too. */
  near?: string[];
  /** Words that, up to 60 characters away, show that something else is meant. */
  unlessNear?: string[];
}

export interface PatternRule extends RuleBase {
  kind: 'pattern';
  patterns: PatternMatcher[];
}

export interface DetectorRule extends RuleBase {
  kind: 'detector';
  detector: DetectorName;
  /** `count` where values set aside for films and manuals are meant too, as in a policy that is tried out. */
  samples?: 'silent' | 'count';
}

export interface PhraseMatcher {
  /** compromise match syntax; `[…]` marks the words to show, the whole match when absent. */
  match: string;
  /** Words of which a sentence must hold one before it is parsed. */
  triggers: WordRef[];
}

/** How much of a rule counts in a language. */
export type Spoken = 'full' | 'terms-only' | 'off';

/** Wording by language: parts of speech in English, words near each other in others, and terms in any. */
export interface PhraseRule extends RuleBase {
  kind: 'phrase';
  /** What counts in which language; everything in those that are left out. */
  languages?: Record<string, Spoken>;
  phrases: Record<string, PhraseMatcher[]>;
  near?: Record<string, NearMatcher[]>;
  terms?: Record<string, TermEntry[]>;
  options?: TermOptions;
}

export type Rule =
  | TermsRule
  | PatternRule
  | DetectorRule
  | PhraseRule
  | HashedTermsRule
  | NearRule
  | RequiresRule
  | DocumentRule;
export type Kind = Rule['kind'];

/** One labelled draft of a rule. `words` are the words a flag case must mark. */
export interface RuleCase {
  text: string;
  words?: string;
}

export interface RuleCases {
  flag: RuleCase[];
  pass: RuleCase[];
}

export interface KnownKeys {
  heads: string[];
  tails: string[];
}

/** The payload of one policy bundle: data only. */
export interface Bundle extends ForPeople {
  format: 1;
  id: string;
  revision: number;
  version: string;
  issued: string;
  expires?: string;
  reviewBy: string;
  publisher: string;
  /** Language tags; the first is the one a plain text is in. */
  locales: string[];
  /** How texts of the interface speak to the reader where a language has two ways; informal where nothing is said. */
  address?: 'informal' | 'formal';
  rules: Rule[];
  /** Word lists that rules name. */
  sets?: WordSets;
  company?: Company;
  /** How keys begin and end that rules of their own look for, or that may be seen: no rule guesses at those. */
  knownKeys?: KnownKeys;
  /** Names of the groups of authors that rules may count for. */
  groups?: string[];
  /** When rules rise. */
  calendar?: CalendarEntry[];
  /** What may be said as it is. */
  approved?: Approved;
  /** What says that the writer works here, for those who praise what is sold here. */
  disclosures?: Disclosure[];
  cases: Record<string, RuleCases>;
  /** Default action per level where the contract's own default is not wanted. */
  actions: Partial<Record<Level, Action>>;
  /** What happens to a post whose draft could not be checked in time. */
  onFailure: 'pass' | 'wait';
}

export const LEVELS = ['note', 'caution', 'stop'] as const satisfies readonly Level[];

/** Sorts and compares levels: note 0, caution 1, stop 2. */
export function severity(level: Level): number {
  return LEVELS.indexOf(level);
}
