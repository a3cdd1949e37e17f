import { createScanner, type Scanner } from './automaton.ts';
import type { CompiledPolicy } from './compile.ts';
import { originalRange } from './fold.ts';
import type { Form } from './forms.ts';
import { ANYWHERE, type Armed, HASHTAG, WHOLE_WORDS } from './kinds/kind.ts';
import type { Reading } from './reading.ts';
import { isWordBound } from './segment.ts';

/** Beyond this many occurrences of one rule in one part, more tell nothing new. */
const MAX_HITS = 2000;

/** Finds, in one pass over each form of a text, the rules worth trying on it. */
export interface Arming {
  /** Rule index → what armed it. `active` says whether rules' words of a language count here. */
  arm(reading: Reading, active: (language: string) => boolean): Map<number, Armed>;
}

export function createArming(policy: CompiledPolicy): Arming {
  const scanner: Scanner = createScanner(policy.automaton);
  const { uses, useStarts, languages } = policy;
  return {
    arm(reading, active) {
      const armed = new Map<number, Armed>();
      const runs = languages.map((language) => language === '*' || active(language));
      for (const form of reading.forms) {
        scanner.scan(form.text, (literal, start, end) => {
          const last = useStarts[literal + 1] ?? 0;
          for (let use = useStarts[literal] ?? 0; use < last; use += 1) {
            const at = use * 4;
            const bound = uses[at + 2] ?? ANYWHERE;
            if (!runs[uses[at + 3] ?? 0] || !isBounded(form, start, end, bound)) continue;
            const rule = uses[at] ?? 0;
            const item = uses[at + 1] ?? 0;
            const entry = armed.get(rule) ?? { items: new Set<number>(), hits: [] };
            armed.set(rule, entry);
            entry.items.add(item);
            if (bound !== ANYWHERE && entry.hits.length < MAX_HITS) {
              entry.hits.push({ ...originalRange(form, start, end), item });
            }
          }
        });
      }
      return armed;
    },
  };
}

function isBounded(form: Form, start: number, end: number, bound: number): boolean {
  if (bound === ANYWHERE) return true;
  if (bound === HASHTAG) return form.text.charAt(start - 1) === '#' && isWordBound(form.text, end);
  if (!isWordBound(form.text, start)) return false;
  return bound !== WHOLE_WORDS || isWordBound(form.text, end);
}
