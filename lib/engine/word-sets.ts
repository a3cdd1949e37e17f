import { RuleError } from './errors.ts';
import type { WordPair, WordRef, WordSets } from './types.ts';
import { expressionsOf } from './word-templates.ts';

/** Words by language; `*` stands for every language. */
export type WordsByLanguage = ReadonlyMap<string, readonly string[]>;

/** Words of one list right before words of another. */
export interface PairOfLists {
  first: readonly string[];
  second: readonly string[];
}

/** Gives the words of named sets, with those of the sets they are made of. */
export interface SetReader {
  has(name: string): boolean;
  /** `field` is where the name is written; a `RuleError` quotes it. */
  words(name: string, field: string): WordsByLanguage;
  /** The pairs in a set and in those it is made of, for one language. */
  pairs(name: string, language: string, field: string): PairOfLists[];
}

export function createSetReader(sets: WordSets): SetReader {
  const known = new Map<string, WordsByLanguage>();
  const read = (name: string, field: string, path: readonly string[]): WordsByLanguage => {
    const found = known.get(name);
    if (found) return found;
    const set = Object.hasOwn(sets, name) ? sets[name] : undefined;
    if (!set) throw new RuleError(`unknown_set: ${field} names \`${name}\`, which is no set of this policy`);
    if (path.includes(name)) {
      throw new RuleError(`set_cycle: ${field} names a set made of itself: ${[...path, name].join(' → ')}`);
    }
    const words = new Map<string, Set<string>>();
    const add = (language: string, word: string) => {
      const list = words.get(language) ?? new Set();
      words.set(language, list.add(word));
    };
    for (const [language, list] of Object.entries(set)) {
      for (const ref of list) {
        if (isPair(ref)) for (const inner of ref.pair) read(inner, field, [...path, name]);
        else if (typeof ref === 'string') {
          const inner = (inside: string) => {
            const own = read(inside, field, [...path, name]);
            return [...(own.get(language) ?? []), ...(own.get('*') ?? [])];
          };
          for (const word of expressionsOf(ref, inner)) add(language, word);
        } else {
          for (const [own, inner] of read(ref.set, field, [...path, name])) {
            if (isMeant(own, language)) for (const word of inner) add(own, word);
          }
        }
      }
    }
    const made = new Map([...words].map(([language, list]) => [language, [...list]]));
    known.set(name, made);
    return made;
  };
  const pairs = (name: string, language: string, field: string): PairOfLists[] => {
    // Reading the words first makes sure that no set is made of itself.
    read(name, field, []);
    return Object.entries(sets[name] ?? {}).flatMap(([own, list]) =>
      list.flatMap((ref): PairOfLists[] => {
        if (typeof ref === 'string') return [];
        if (!isPair(ref)) return isMeant(language, own) ? pairs(ref.set, language, field) : [];
        if (own !== language) return [];
        const [first = [], second = []] = ref.pair.map(
          (inner) => read(inner, field, [name]).get(language) ?? [],
        );
        return [{ first, second }];
      }),
    );
  };
  return {
    has: (name) => Object.hasOwn(sets, name),
    words: (name, field) => read(name, field, []),
    pairs,
  };
}

function isPair(ref: WordRef | WordPair): ref is WordPair {
  return typeof ref === 'object' && 'pair' in ref;
}

/** Whether words of language `own` belong where a set is named under `language`: `*` takes them all. */
export function isMeant(own: string, language: string): boolean {
  return language === '*' || own === '*' || own === language;
}

/** A list with its sets written out, each word once. */
export function plainWords(
  refs: readonly WordRef[],
  language: string,
  reader: SetReader,
  field: string,
): string[] {
  const words = new Set<string>();
  for (const ref of refs) {
    if (typeof ref === 'string') words.add(ref);
    else {
      for (const [own, list] of reader.words(ref.set, field)) {
        if (isMeant(own, language)) for (const word of list) words.add(word);
      }
    }
  }
  return [...words];
}

/** The words of a list whose sets are written out. */
export function isWord(ref: WordRef): ref is string {
  return typeof ref === 'string';
}
