import type {
  DetectorName,
  DocumentRule,
  HashedOptions,
  HashedTerm,
  HashedTermsRule,
  NearMatcher,
  NearRule,
  RequiresRule,
  RuleBase,
  TermTenure,
  Validator,
} from '../engine/types.ts';
import {
  described,
  type Fields,
  flag,
  isRecord,
  listOf,
  mapOf,
  may,
  need,
  oneOf,
  record,
  type Shape,
  schemaOf,
  text,
  wholeNumber,
} from './shape.ts';
import { termLanguage, words } from './text-shapes.ts';
import { options, tenure, wordRef } from './vocabulary-terms.ts';

export const DETECTORS = [
  'payment-card',
  'iban',
  'bank-number',
  'national-id',
  'phone',
  'email',
  'street-address',
  'ip-address',
  'crypto-wallet',
  'birth-date',
  'vehicle-plate',
  'business-register',
  'device-number',
  'coordinates',
  'internal-host',
  'private-key',
  'jwt',
  'named-secret',
  'loose-secret',
  'random-value',
  'password',
  'private-link',
  'connection-string',
] as const satisfies readonly DetectorName[];

export const VALIDATORS = [
  'luhn',
  'mod97',
  'jwt',
  'base64',
  'mixed',
  'not-placeholder',
  'not-uuid',
  'not-hash',
  'not-word',
  'random',
] as const satisfies readonly Validator[];

/** The keys that kinds have beside those of every rule. */
type Own<R> = Fields<Omit<R, keyof RuleBase>>;

const salt = text(
  'a salt of 16 to 64 hex digits',
  /^[0-9a-f]{16,64}$/,
  'Take a new one for each policy, as `draftguard hash` does',
);
const hash = text(
  'a hash of 14 or 20 hex digits',
  /^(?:[0-9a-f]{14}|[0-9a-f]{20})$/,
  'Let `draftguard hash` make it from the words',
);
const print = text(
  'a fingerprint',
  /^(?:[0-9a-f]{14})+$/,
  'Let `draftguard fingerprint` make it from the document',
);

const nearMatcher = record<Omit<NearMatcher, 'pairs'>>({
  groups: need(listOf(listOf(wordRef, 1), 1), 'Add `groups`, lists of words of which one each must be there'),
  within: may(wholeNumber(1, 60)),
  ordered: may(flag),
  mark: may(wholeNumber(1, 8)),
  alone: may(flag),
  names: may(listOf(words)),
  without: may(listOf(wordRef, 1)),
  link: may(listOf(wordRef, 1)),
  clause: may(flag),
  opens: may(flag),
  sentences: may(wholeNumber(1, 30)),
});
export const nearMatchers = mapOf(termLanguage, listOf(nearMatcher, 1));

const { commonWord, near: nearWords, unlessNear } = options;
const aroundIt = { commonWord, near: nearWords, unlessNear };
const hashedOptions = record<HashedOptions>(aroundIt);
const hashes = listOf(hash, 1);
const hashedMap = record<HashedOptions & TermTenure & { hashes: string[] }>({
  ...aroundIt,
  ...tenure,
  hashes: need(hashes, 'Add `hashes`, the list that `draftguard hash` printed for the term'),
});

/** The hashes of one term, or a map with them and what the term needs. */
const hashedTerm: Shape<HashedTerm> = described(
  { anyOf: [schemaOf(hashes), schemaOf(hashedMap)] },
  (value, path, report) => (isRecord(value) ? hashedMap(value, path, report) : hashes(value, path, report)),
);

export const hashedTerms: Own<HashedTermsRule> = {
  kind: need(oneOf(['hashed-terms'] as const)),
  mode: need(
    oneOf(['decency', 'secrecy'] as const),
    'Add `mode: decency` for slurs, `secrecy` for codenames',
  ),
  salt: need(salt, 'Add the `salt` that `draftguard hash` printed'),
  hashed: need(listOf(hashedTerm, 1), 'Add `hashed`, the lists that `draftguard hash` printed'),
  options: may(hashedOptions),
};

export const near: Own<NearRule> = {
  kind: need(oneOf(['near'] as const)),
  near: need(nearMatchers, 'Add `near: {en: [{groups: [[we, our], [launch]], within: 8}]}`'),
  disguises: may(flag),
};

export const requires: Own<RequiresRule> = {
  kind: need(oneOf(['requires'] as const)),
  when: need(nearMatchers, 'Add `when: {en: [{groups: […]}]}`, what makes the rule count'),
  present: need(listOf(wordRef, 1), 'Add `present`, the words of which one must be in the draft'),
};

export const document: Own<DocumentRule> = {
  kind: need(oneOf(['document'] as const)),
  salt: need(salt, 'Add the `salt` that `draftguard fingerprint` printed'),
  words: need(wholeNumber(12, 200), 'Add `words`, how many in a row the draft and the document share'),
  fingerprints: need(listOf(print, 1), 'Add `fingerprints`, as `draftguard fingerprint` printed them'),
};
