import { type Automaton, buildAutomaton } from './automaton.ts';
import { type Literal, packBound } from './kinds/kind.ts';
import type { Steps } from './steps.ts';

/** Which rules use which literals, as a compiled policy keeps it. */
export interface Uses {
  automaton: Automaton;
  /** Literal → list of its uses. Words of one set have the same, which is kept once. */
  lists: Uint32Array;
  /** Uses of list `i`: entries `useStarts[i]` to `useStarts[i + 1]` of `uses`, `USE` numbers each. */
  useStarts: Uint32Array;
  /**
   * Rule, item, bound (and whether disguises count, see `packBound`), language (an index into `languages`) and
   * company (see `Literal`), 0 for words that need none. Uses of one list stand together by bound and language.
   */
  uses: Uint32Array;
  languages: string[];
  /** Rule → the companies in which its words count; none for rules whose words count alone. */
  companies: (readonly number[])[];
  /** English words that are also found where a letter is missing, two are swapped or two words are run together. */
  mendable: string[];
}

/** Literals between two steps. */
const PIECES = 2048;

/** Numbers a use. */
export const USE = 5;

const NONE: readonly number[] = [];

/** Collects literals, each once, with everything that uses them. */
export class UseTable {
  readonly #literals = new Map<string, number[]>();
  readonly #languages = ['*'];
  readonly #companies: (readonly number[])[] = [];
  readonly #mendable = new Set<string>();

  add(rule: number, literals: readonly Literal[]): void {
    this.#companies[rule] = literals.find(({ among }) => among)?.among?.companies ?? NONE;
    for (const literal of literals) {
      const { text, item, language, among } = literal;
      // The automaton does not tell separators apart, so neither do its keys.
      const key = /[-\n]/.test(text) ? text.replaceAll(/[-\n]/g, ' ') : text;
      const list = this.#literals.get(key) ?? [];
      list.push(rule, item, packBound(literal), this.#language(language), among?.bits ?? 0);
      this.#literals.set(key, list);
      if (literal.slips && language === 'en' && /^[a-z]+$/.test(text)) this.#mendable.add(text);
    }
  }

  *finish(): Steps<Uses> {
    const lists = new Uint32Array(this.#literals.size);
    const known = new Map<number, number[]>();
    const useStarts = [0];
    const flat: number[] = [];
    let literal = 0;
    for (const unsorted of this.#literals.values()) {
      if (literal % PIECES === 0) yield;
      const list = byGate(unsorted);
      const key = hashOf(list);
      const alike = known.get(key) ?? [];
      let number = alike.find((other) =>
        isAt(list, flat, (useStarts[other] ?? 0) * USE, (useStarts[other + 1] ?? 0) * USE),
      );
      if (number === undefined) {
        number = useStarts.length - 1;
        known.set(key, [...alike, number]);
        for (const value of list) flat.push(value);
        useStarts.push(flat.length / USE);
      }
      lists[literal] = number;
      literal += 1;
    }
    return {
      automaton: yield* buildAutomaton([...this.#literals.keys()]),
      lists,
      uses: Uint32Array.from(flat),
      useStarts: Uint32Array.from(useStarts),
      languages: this.#languages,
      companies: this.#companies,
      mendable: [...this.#mendable],
    };
  }

  #language(tag: string): number {
    const known = this.#languages.indexOf(tag);
    return known >= 0 ? known : this.#languages.push(tag) - 1;
  }
}

/** The uses of one literal, those with the same bound and language side by side. */
function byGate(list: number[]): number[] {
  const gate = (at: number) => (list[at + 3] ?? 0) * 256 + (list[at + 2] ?? 0);
  const starts = Array.from({ length: list.length / USE }, (_, use) => use * USE);
  if (starts.every((at) => gate(at) === gate(0))) return list;
  starts.sort((a, b) => gate(a) - gate(b) || a - b);
  return starts.flatMap((at) => list.slice(at, at + USE));
}

function hashOf(list: readonly number[]): number {
  let hash = list.length;
  for (const value of list) hash = Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

function isAt(list: readonly number[], flat: readonly number[], start: number, end: number): boolean {
  return list.length === end - start && list.every((value, i) => value === flat[start + i]);
}
