import type { TermEntry, TermOptions, TermTenure, WordPair, WordRef, WordSets } from '../engine/types.ts';
import { contactId, time } from './base-shapes.ts';
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
} from './shape.ts';
import { setName, termLanguage, visible } from './text-shapes.ts';

const setRef = record<{ set: string }>({ set: need(setName, 'Name a set, as in `set: product-noun`') });

/** A word, or `{set: name}` for all words of a named set. */
export const wordRef: Shape<WordRef> = described(
  { anyOf: [schemaOf(visible), schemaOf(setRef)] },
  (value, path, report) => (isRecord(value) ? setRef(value, path, report) : visible(value, path, report)),
);

export const options: Fields<TermOptions> = {
  match: may(oneOf(['exact', 'inflected', 'start', 'part'] as const)),
  except: may(listOf(wordRef, 1)),
  tails: may(listOf(wordRef, 1)),
  case: may(oneOf(['exact', 'any'] as const)),
  disguises: may(flag),
  commonWord: may(flag),
  near: may(listOf(wordRef, 1)),
  unlessNear: may(listOf(wordRef, 1)),
};

/** When an entry counts, and who answers for it. */
export const tenure: Fields<TermTenure> = { from: may(time), until: may(time), owner: may(contactId) };

const listedTerm = record<TermOptions & TermTenure & { term: string }>({
  ...options,
  ...tenure,
  term: need(visible, 'Add the `term`'),
});
const listedSet = record<TermOptions & TermTenure & { set: string }>({
  ...options,
  ...tenure,
  set: need(setName, 'Add the `set`'),
});

export const termOptions = record<TermOptions>(options);

/** A word, or a map with `term` or `set` and how it is looked for. */
export const termEntry: Shape<TermEntry> = described(
  { anyOf: [schemaOf(visible), schemaOf(listedTerm), schemaOf(listedSet)] },
  (value, path, report) => {
    if (!isRecord(value)) return visible(value, path, report);
    return 'set' in value ? listedSet(value, path, report) : listedTerm(value, path, report);
  },
);

const wordPair = record<WordPair>({
  pair: need(listOf(setName, 2), 'Name two sets, as in `pair: [colour, bird]`'),
});
const setEntry: Shape<WordRef | WordPair> = described(
  { anyOf: [schemaOf(wordRef), schemaOf(wordPair)] },
  (value, path, report) =>
    isRecord(value) && 'pair' in value ? wordPair(value, path, report) : wordRef(value, path, report),
);
const words1 = mapOf(termLanguage, listOf(setEntry, 1));

/** The words of one set by language. */
export const wordSet: Shape<WordSets[string]> = words1;

/** All sets of a bundle, which may have none. */
export const wordSets: Shape<WordSets> = (value, path, report) =>
  isRecord(value) && Object.keys(value).length === 0 ? {} : mapOf(setName, wordSet)(value, path, report);
