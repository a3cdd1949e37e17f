import { COMPANY_SETS } from './company-sets.ts';
import type {
  HashedTerm,
  HashedTermsRule,
  NearMatcher,
  PhraseMatcher,
  Rule,
  TermEntry,
  TermOptions,
  TermsRule,
  WordRef,
} from './types.ts';
import { isMeant, type PairOfLists, plainWords, type SetReader } from './word-sets.ts';

/** Sets whose words, near an everyday word, show that a name is meant. */
const GIVING_AWAY = ['secrecy-marker', 'product-noun'];

/**
 * The rule with every named set replaced by its words, so that kinds see words only.
 * Throws `RuleError` for a set that is not there or is made of itself.
 */
export function writeOutSets(rule: Rule, reader: SetReader, everyday: readonly string[] = []): Rule {
  if (rule.kind === 'terms') return writeOutTerms(rule, reader);
  if (rule.kind === 'near') return { ...rule, near: writeOutNear(rule.near, 'near', reader, everyday) };
  if (rule.kind === 'requires') {
    const present = plainWords(rule.present, '*', reader, 'present');
    return { ...rule, present, when: writeOutNear(rule.when, 'when', reader, everyday) };
  }
  if (rule.kind === 'hashed-terms') return writeOutHashed(rule, reader);
  if (rule.kind !== 'phrase') return rule;
  const phrases: Record<string, PhraseMatcher[]> = {};
  for (const [language, matchers] of Object.entries(rule.phrases)) {
    phrases[language] = matchers.map((matcher, i) => ({
      ...matcher,
      triggers: plainWords(matcher.triggers, language, reader, `phrases.${language}.${i}.triggers`),
    }));
  }
  const { options: _, ...rest } = rule;
  return {
    ...rest,
    phrases,
    ...(rule.near ? { near: writeOutNear(rule.near, 'near', reader, everyday) } : {}),
    ...(rule.terms
      ? { terms: writeOutTerms({ ...rule, kind: 'terms', terms: rule.terms }, reader).terms }
      : {}),
  };
}

/** The pairs that sets of a matcher's groups hold, by group; nothing where they hold none. */
function pairsIn(
  groups: readonly WordRef[][],
  language: string,
  field: string,
  reader: SetReader,
): NearMatcher['pairs'] {
  const found = groups.map((group, j) =>
    group.flatMap((ref) => (typeof ref === 'string' ? [] : reader.pairs(ref.set, language, `${field}.${j}`))),
  );
  const entries = found.flatMap((list, j) => (list.length === 0 ? [] : [[j, list.map(copied)] as const]));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const shared = new WeakMap<SetReader, Map<string, string[]>>();
const copies = new WeakMap<readonly string[], string[]>();

function copyOf(list: readonly string[]): string[] {
  const copy = copies.get(list) ?? [...list];
  copies.set(list, copy);
  return copy;
}

function copied({ first, second }: PairOfLists): { first: string[]; second: string[] } {
  return { first: copyOf(first), second: copyOf(second) };
}

/** Matchers that ask for names the policy does not have, such as those of competitors, are left out. */
function writeOutNear(
  byLanguage: Record<string, NearMatcher[]>,
  field: string,
  reader: SetReader,
  everyday: readonly string[],
): Record<string, NearMatcher[]> {
  const written: Record<string, NearMatcher[]> = {};
  // Matchers and rules share long lists: each is written out, kept and stored once.
  const known = shared.get(reader) ?? new Map<string, string[]>();
  shared.set(reader, known);
  const listOf = (refs: readonly WordRef[], language: string, path: string) => {
    const key = `${language} ${JSON.stringify(refs)}`;
    const words = known.get(key) ?? plainWords(refs, language, reader, path);
    known.set(key, words);
    return words;
  };
  for (const [language, matchers] of Object.entries(byLanguage)) {
    written[language] = matchers.flatMap(({ without, link, ...matcher }, i) => {
      const path = `${field}.${language}.${i}`;
      const groups = matcher.groups.map((group, j) => listOf(group, language, `${path}.groups.${j}`));
      if (groups.some((words, j) => words.length === 0 && isNameless(matcher.groups[j] ?? []))) return [];
      const own = matcher.groups.some((group) => group.some((ref) => nameOf(ref) === 'own-product'));
      const names = [...(matcher.names ?? []), ...(own ? everyday : [])];
      const pairs = pairsIn(matcher.groups, language, `${path}.groups`, reader);
      return [
        {
          ...matcher,
          groups,
          ...(names.length > 0 ? { names } : {}),
          ...(pairs ? { pairs } : {}),
          ...(link ? { link: listOf(link, language, `${path}.link`) } : {}),
          ...(without ? { without: listOf(without, language, `${path}.without`) } : {}),
        },
      ];
    });
  }
  return written;
}

function nameOf(ref: WordRef): string | undefined {
  return typeof ref === 'string' ? undefined : ref.set;
}

/** Nothing but sets of names that this organisation did not give. */
function isNameless(group: readonly WordRef[]): boolean {
  return group.length > 0 && group.every((ref) => COMPANY_SETS.some((name) => name === nameOf(ref)));
}

function writeOutTerms(rule: TermsRule, reader: SetReader): TermsRule {
  const nearWords = nearReader(reader);
  const otherWords = listReader(reader);
  const terms: Record<string, TermEntry[]> = {};
  const put = (language: string, entry: TermEntry) => {
    const list = terms[language] ?? [];
    terms[language] = list;
    list.push(entry);
  };
  for (const [language, entries] of Object.entries(rule.terms)) {
    for (const [i, entry] of entries.entries()) {
      const field = `terms.${language}.${i}`;
      if (typeof entry === 'string') {
        put(language, rule.options ? withOptions(entry, {}, language) : entry);
      } else if ('term' in entry) {
        const { term, ...options } = entry;
        put(language, withOptions(term, options, language, field));
      } else {
        const { set, ...options } = entry;
        for (const [own, words] of reader.words(set, field)) {
          if (!isMeant(own, language)) continue;
          for (const word of words) put(own, withOptions(word, options, own, field));
        }
      }
    }
  }
  const { options: _, ...rest } = rule;
  return { ...rest, terms };

  function withOptions(term: string, own: TermOptions, language: string, field = 'options'): TermEntry {
    const { near, unlessNear, except, tails, ...options } = { ...rule.options, ...own };
    const words = nearWords(near, options.commonWord === true, language, `${field}.near`);
    return {
      term,
      ...options,
      ...(words ? { near: words } : {}),
      ...(unlessNear ? { unlessNear: otherWords(unlessNear, language, `${field}.unlessNear`) } : {}),
      ...(except ? { except: otherWords(except, language, `${field}.except`) } : {}),
      ...(tails ? { tails: otherWords(tails, language, `${field}.tails`) } : {}),
    };
  }
}

/** Which language a hashed term is in nobody says, so words of all languages tell that it is meant. */
function writeOutHashed(rule: HashedTermsRule, reader: SetReader): HashedTermsRule {
  const nearWords = nearReader(reader);
  const otherWords = listReader(reader);
  const { options, ...rest } = rule;
  const hashed = rule.hashed.map((entry, i): HashedTerm => {
    if (!options && Array.isArray(entry)) return entry;
    const { near, unlessNear, ...own } = {
      ...options,
      ...(Array.isArray(entry) ? { hashes: entry } : entry),
    };
    const words = nearWords(near, own.commonWord === true, '*', `hashed.${i}.near`);
    return {
      ...own,
      ...(words ? { near: words } : {}),
      ...(unlessNear ? { unlessNear: otherWords(unlessNear, '*', `hashed.${i}.unlessNear`) } : {}),
    };
  });
  return { ...rest, hashed };
}

/** Many terms share one list of nearby words; it is written out once, and shared. */
function nearReader(reader: SetReader) {
  const known = new Map<WordRef[] | undefined, Map<string, string[]>>();
  const standard = GIVING_AWAY.filter((name) => reader.has(name)).map((set) => ({ set }));
  return (near: WordRef[] | undefined, common: boolean, language: string, field: string) => {
    if (!near && !common) return undefined;
    const byKey = known.get(near) ?? new Map<string, string[]>();
    known.set(near, byKey);
    const key = `${common} ${language}`;
    const refs = [...(near ?? []), ...(common ? standard : [])];
    const words = byKey.get(key) ?? plainWords(refs, language, reader, field);
    byKey.set(key, words);
    return words;
  };
}

/** Lists that many terms share are written out once, and shared. */
function listReader(reader: SetReader) {
  const known = new Map<WordRef[], Map<string, string[]>>();
  return (refs: WordRef[], language: string, field: string) => {
    const byLanguage = known.get(refs) ?? new Map<string, string[]>();
    known.set(refs, byLanguage);
    const words = byLanguage.get(language) ?? plainWords(refs, language, reader, field);
    byLanguage.set(language, words);
    return words;
  };
}
