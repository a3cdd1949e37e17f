import { type Automaton, buildAutomaton } from './automaton.ts';
import { RuleError, reasonOf } from './errors.ts';
import { isFrame } from './frames/index.ts';
import { kindOf } from './kinds/index.ts';
import type { Literal } from './kinds/kind.ts';
import type { Action, Bundle, Category, Level, Rule, Skipped } from './types.ts';

/** Counts up whenever a stored policy of an older engine could not be used as it is. */
export const engineVersion = 1;

export interface CompiledRule {
  rule: Rule;
  category: Category;
  /** Milliseconds since the epoch between which the rule is in force. */
  from: number | null;
  until: number | null;
  /** Tried on every draft. */
  always: boolean;
}

/** A policy ready to run: plain data that can be stored, sent and used again without compiling. */
export interface CompiledPolicy {
  engineVersion: number;
  policy: { id: string; revision: number };
  locales: string[];
  actions: Partial<Record<Level, Action>>;
  rules: CompiledRule[];
  /** Rules of the bundle that cannot run, each with the reason. */
  rejected: Skipped[];
  automaton: Automaton;
  /** Uses of literal `i`: entries `useStarts[i]` to `useStarts[i + 1]` of `uses`, four numbers each. */
  useStarts: Uint32Array;
  /** Rule, item, bound, language (an index into `languages`). */
  uses: Uint32Array;
  languages: string[];
}

const CATEGORIES = new Set<string>([
  'leak',
  'offence',
  'claim',
  'identity',
  'rights',
  'legal',
  'conduct',
  'context',
] satisfies Category[]);

/** Turns a bundle's rules into one automaton and the rules it arms. Rules that cannot run are named. */
export function compilePolicy(bundle: Bundle): CompiledPolicy {
  const rules: CompiledRule[] = [];
  const rejected: Skipped[] = [];
  const uses = new UseTable();
  for (const rule of bundle.rules) {
    try {
      const { compiled, literals } = compileRule(rule);
      uses.add(rules.length, literals);
      rules.push(compiled);
    } catch (error) {
      // RuleError: the rule says something impossible. Anything else: it has not the shape of a rule.
      const reason =
        error instanceof RuleError
          ? reasonOf(error)
          : 'schema_invalid: the rule has not the shape of its kind';
      rejected.push({ rule: rule.id, reason });
    }
  }
  return {
    engineVersion,
    policy: { id: bundle.id, revision: bundle.revision },
    locales: bundle.locales,
    actions: bundle.actions,
    rules,
    rejected,
    ...uses.finish(),
  };
}

function compileRule(rule: Rule): { compiled: CompiledRule; literals: Literal[] } {
  const kind = kindOf(rule);
  if (!kind) throw new RuleError('unknown_kind');
  const category = rule.id.split('.', 1)[0] ?? '';
  if (!isCategory(category)) throw new RuleError(`unknown_category: ${category}`);
  const unknown = rule.unless?.find((frame) => !isFrame(frame));
  if (unknown !== undefined) throw new RuleError(`unknown_frame: ${unknown}`);
  const compiled: CompiledRule = {
    rule,
    category,
    from: timeOf(rule.from, 'from'),
    until: timeOf(rule.until, 'until'),
    always: kind.always(rule),
  };
  return { compiled, literals: kind.literals(rule) };
}

function isCategory(name: string): name is Category {
  return CATEGORIES.has(name);
}

function timeOf(value: string | undefined, field: string): number | null {
  if (value === undefined) return null;
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new RuleError(`bad_date: ${field} is not an ISO time`);
  return time;
}

/** Collects literals, each once, with everything that uses them. */
class UseTable {
  readonly #literals = new Map<string, number[]>();
  readonly #languages = ['*'];

  add(rule: number, literals: readonly Literal[]): void {
    for (const { text, item, bound, language } of literals) {
      // The automaton does not tell separators apart, so neither do its keys.
      const key = text.replaceAll(/[-\n]/g, ' ');
      const list = this.#literals.get(key) ?? [];
      list.push(rule, item, bound, this.#language(language));
      this.#literals.set(key, list);
    }
  }

  finish(): Pick<CompiledPolicy, 'automaton' | 'uses' | 'useStarts' | 'languages'> {
    const useStarts = new Uint32Array(this.#literals.size + 1);
    const flat: number[] = [];
    let literal = 0;
    for (const list of this.#literals.values()) {
      for (const value of list) flat.push(value);
      literal += 1;
      useStarts[literal] = flat.length / 4;
    }
    return {
      automaton: buildAutomaton([...this.#literals.keys()]),
      uses: Uint32Array.from(flat),
      useStarts,
      languages: this.#languages,
    };
  }

  #language(tag: string): number {
    const known = this.#languages.indexOf(tag);
    return known >= 0 ? known : this.#languages.push(tag) - 1;
  }
}
