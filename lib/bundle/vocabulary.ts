import type {
  Action,
  Bundle,
  DetectorRule,
  Kind,
  PatternMatcher,
  PatternRule,
  PhraseMatcher,
  PhraseRule,
  Rule,
  RuleBase,
  RuleCase,
  RuleCases,
  RuleSuggestion,
  Spoken,
  TermsRule,
} from '../engine/types.ts';
import { LEVELS } from '../engine/types.ts';
import { contactId, date, guidelineId, localText, ruleId, time } from './base-shapes.ts';
import {
  described,
  type Fields,
  isRecord,
  listOf,
  mapOf,
  may,
  need,
  numberBetween,
  oneOf,
  readable,
  record,
  type Shape,
  schemaOf,
  text,
  wholeNumber,
} from './shape.ts';
import { languageTag, termLanguage, words } from './text-shapes.ts';
import { circumstances, company } from './vocabulary-circumstances.ts';
import {
  DETECTORS,
  document,
  hashedTerms,
  near,
  nearMatchers,
  requires,
  VALIDATORS,
} from './vocabulary-kinds.ts';
import { termEntry, termOptions, wordRef } from './vocabulary-terms.ts';

export { FOLDERS, guidelineId, localText, ruleId } from './base-shapes.ts';

/** Every word a policy may use, and the shape each takes. Unknown words are mistakes, never silence. */

const ACTIONS = ['none', 'inform', 'confirm', 'justify', 'block'] as const satisfies readonly Action[];

export const suggestion = record<RuleSuggestion>({
  label: need(localText, 'Add what the person can do, as in `label: {en: …, de: …}`'),
  replacement: may(localText),
  insert: may(oneOf(['disclosure'] as const)),
});

const SPOKEN = ['full', 'terms-only', 'off'] as const satisfies readonly Spoken[];

const ruleBase: Fields<RuleBase> = {
  id: need(ruleId, 'Add `id`, the file name with the category in front'),
  level: need(oneOf(LEVELS), 'Add `level: note`, `caution` or `stop`'),
  title: need(localText, 'Add a short name of what is looked for'),
  message: need(localText, 'Add one sentence that says what could happen to whom'),
  why: need(localText, 'Add the reason, with the law or standard'),
  suggestions: need(listOf(suggestion, 1), 'Add at least one thing to do instead'),
  guideline: need(guidelineId, 'Add the guideline to read, as in `guideline: g/secrets`'),
  contact: need(contactId, 'Add whom to ask, as in `contact: c/security`'),
  owner: need(contactId, 'Add who answers for this rule, as in `owner: c/security`'),
  reviewBy: need(date, 'Add the date by which the owner looks at it again'),
  ...circumstances,
  from: may(time),
  until: may(time),
};

const patternMatcher = record<PatternMatcher>({
  pattern: need(text('a pattern'), 'Add `pattern` in RE2 syntax'),
  keywords: need(listOf(words, 1), 'Add the words without which the pattern is not tried'),
  capture: may(wholeNumber(0, 20)),
  entropy: may(numberBetween(0, 8)),
  validate: may(listOf(oneOf(VALIDATORS), 1)),
  near: may(listOf(words, 1)),
  unlessNear: may(listOf(words, 1)),
});

const phraseMatcher = record<PhraseMatcher>({
  match: need(text('a match'), 'Add `match` in compromise syntax'),
  triggers: need(listOf(wordRef, 1), 'Add the words without which a sentence is not read'),
});

const terms: Fields<TermsRule> = {
  ...ruleBase,
  kind: need(oneOf(['terms'] as const)),
  terms: need(
    mapOf(termLanguage, listOf(termEntry, 1)),
    'Add the words by language, as in `terms: {en: [internal only]}`',
  ),
  options: may(termOptions),
};
const pattern: Fields<PatternRule> = {
  ...ruleBase,
  kind: need(oneOf(['pattern'] as const)),
  patterns: need(listOf(patternMatcher, 1), 'Add at least one pattern with its keywords'),
};
const detector: Fields<DetectorRule> = {
  ...ruleBase,
  kind: need(oneOf(['detector'] as const)),
  detector: need(oneOf(DETECTORS), `Add one of ${DETECTORS.join(', ')}`),
  samples: may(oneOf(['silent', 'count'] as const)),
};
const phrase: Fields<PhraseRule> = {
  ...ruleBase,
  kind: need(oneOf(['phrase'] as const)),
  phrases: need(mapOf(oneOf(['en'] as const), listOf(phraseMatcher, 1)), 'Add `phrases: {en: […]}`'),
  languages: may(mapOf(languageTag, oneOf(SPOKEN))),
  near: may(nearMatchers),
  terms: may(mapOf(termLanguage, listOf(termEntry, 1))),
  options: may(termOptions),
};

const flagCase = record<RuleCase & { words: string }>({
  text: need(words, 'Add the draft'),
  words: need(words, 'Add the words that must be marked'),
});
const passCase = record<RuleCase>({
  text: need(words, 'Add the draft'),
  words: may(nothing('a pass case marks no words')),
});

export const ruleCases = record<RuleCases>({
  flag: need(listOf(flagCase, 1), 'Add drafts that this rule must mark'),
  pass: need(listOf(passCase, 1), 'Add harmless drafts that come close'),
});

/** A rule as its file writes it: with its own cases. */
export type RuleSource = Rule & { cases: RuleCases };
const cases = {
  cases: need(ruleCases, 'Add `cases` with `flag` and `pass`, so that the rule can be tested'),
};

/** What each kind of rule may say. */
const kinds: { [K in Kind]: Fields<Extract<Rule, { kind: K }>> } = {
  terms,
  'hashed-terms': { ...ruleBase, ...hashedTerms },
  pattern,
  detector,
  phrase,
  near: { ...ruleBase, ...near },
  requires: { ...ruleBase, ...requires },
  document: { ...ruleBase, ...document },
};

/** What of a rule's file can be read, whatever is wrong with the rest. */
export function readableRule(raw: unknown): Partial<RuleSource> {
  const kind = isRecord(raw) ? raw.kind : undefined;
  const fields = Object.entries(kinds).find(([name]) => name === kind)?.[1] ?? ruleBase;
  // Which of the kinds it is, its own shapes tell.
  return readable({ ...fields, ...cases } as unknown as Fields<RuleSource>, raw);
}

export const ruleSource = byKind<RuleSource>(cases);

/** A rule as a bundle carries it. */
export const rule = byKind<Rule>({});

/** Everything of a bundle that `bundle.yaml` itself says. */
export type Header = Pick<
  Bundle,
  | 'id'
  | 'revision'
  | 'version'
  | 'issued'
  | 'expires'
  | 'reviewBy'
  | 'publisher'
  | 'locales'
  | 'address'
  | 'actions'
  | 'onFailure'
  | 'company'
  | 'groups'
>;

export const header: Fields<Header> = {
  id: need(
    text('a policy id', /^[a-z0-9]+([.-][a-z0-9]+)*$/, 'Write it as `acme.social`'),
    'Add `id`, as in `acme.social`',
  ),
  revision: need(wholeNumber(1), 'Add `revision`, a number that grows with each release'),
  version: need(
    text('a version', /^\d+\.\d+(\.\d+)?$/, 'Write it in quotes, as in "2026.11"'),
    'Add `version`, as in "2026.11"',
  ),
  issued: need(time, 'Add the day of release'),
  expires: may(time),
  reviewBy: need(date, 'Add the date by which the whole policy is looked at again'),
  publisher: need(words, 'Add who publishes this policy'),
  locales: need(listOf(languageTag, 1), 'Add the languages, the main one first'),
  address: may(oneOf(['informal', 'formal'] as const)),
  actions: need(
    record<Bundle['actions']>({
      note: may(oneOf(ACTIONS)),
      caution: may(oneOf(ACTIONS)),
      stop: may(oneOf(ACTIONS)),
    }),
    'Add `actions: {}` for the usual ones',
  ),
  onFailure: need(oneOf(['pass', 'wait'] as const), 'Add `onFailure: pass` or `wait`'),
  company: may(company),
  groups: may(listOf(words)),
};

/** Picks the shape by `kind`; a kind nobody knows is named, never skipped. */
function byKind<R extends Rule>(more: Partial<typeof cases>): Shape<R> {
  const shapes = new Map<unknown, Shape<R>>();
  for (const [kind, fields] of Object.entries(kinds)) {
    // Each kind's own fields and those that every rule has here make up one member of R.
    shapes.set(kind, record<R>({ ...fields, ...more } as unknown as Fields<R>));
  }
  const known = [...shapes.keys()].join(', ');
  const schema = { type: 'object', required: ['kind'], oneOf: [...shapes.values()].map(schemaOf) };
  return described(schema, (value, path, report) => {
    const kind = isRecord(value) ? value.kind : undefined;
    const shape = shapes.get(kind);
    if (shape) return shape(value, path, report);
    report({
      path: kind === undefined ? path : [...path, 'kind'],
      message: kind === undefined ? '`kind` is missing' : `\`${String(kind)}\` is not a known kind`,
      fix: `Use one of ${known}`,
      ...(kind === undefined ? {} : { code: 'unknown_kind' as const }),
    });
    return undefined;
  });
}

function nothing(message: string): Shape<string> {
  return described<string>({ not: {} }, (_, path, report) => {
    report({ path, message, fix: 'Take the key out' });
    return undefined;
  });
}
