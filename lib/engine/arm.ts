import { hasStrangeAccent } from './accents.ts';
import { createScanner, type Scanner } from './automaton.ts';
import type { CompiledPolicy } from './compile.ts';
import { isInSequence } from './emoji.ts';
import { originalRange } from './fold.ts';
import type { Form } from './forms.ts';
import { ANYWHERE, type Armed, HASHTAG, PART, unpackBound, WHOLE_WORDS, WORD_START } from './kinds/kind.ts';
import type { LanguageGate } from './language-gate.ts';
import { maskedWords } from './masked-words.ts';
import type { Reading } from './reading.ts';
import { isWordBound } from './segment.ts';
import { createMender } from './slips.ts';
import type { Range } from './types.ts';
import { USE } from './use-table.ts';

/** Beyond this many occurrences of one rule in one part, more tell nothing new. */
const MAX_HITS = 2000;
/** Steps through the automaton for all covered letters of one reading; a word with one of them takes about 100. */
const GUESSES = 20_000;

/** Finds, in one pass over each form of a text, the rules worth trying on it. */
export interface Arming {
  /** Rule index → what armed it. `counts` says whether rules' words of a language count here. */
  arm(reading: Reading, counts: LanguageGate): Map<number, Armed>;
}

export function createArming(policy: CompiledPolicy): Arming {
  const scanner: Scanner = createScanner(policy.automaton);
  const { uses, useStarts, lists, languages, companies } = policy;
  const mend = createMender(policy.mendable);
  /** Rule → bits of the words found so far that count in company only. */
  const present = new Uint32Array(companies.length);
  return {
    arm(reading, counts) {
      const armed = new Map<number, Armed>();
      let mayHoldSlips = false;
      const put = (at: number, place: Range | null) => {
        const rule = uses[at] ?? 0;
        const item = uses[at + 1] ?? 0;
        const entry = armed.get(rule) ?? { items: new Set<number>(), hits: [] };
        armed.set(rule, entry);
        entry.items.add(item);
        if (place && entry.hits.length < MAX_HITS) entry.hits.push({ ...place, item });
      };
      const waiting: { at: number; place: Range | null }[] = [];
      /** Takes an occurrence to every rule that uses its literal, if `stands` says that it may. */
      const take = (
        literal: number,
        range: () => Range,
        severalWords: boolean,
        stands: (may: ReturnType<typeof unpackBound>, language: string) => boolean,
      ) => {
        const list = lists[literal] ?? 0;
        const last = (useStarts[list + 1] ?? 0) * USE;
        let gate = -1;
        let isOpen = false;
        let place: Range | null = null;
        for (let at = (useStarts[list] ?? 0) * USE; at < last; at += USE) {
          const packed = uses[at + 2] ?? ANYWHERE;
          const tag = uses[at + 3] ?? 0;
          if (gate !== tag * 256 + packed) {
            gate = tag * 256 + packed;
            const may = unpackBound(packed);
            const isAnywhere = may.bound === ANYWHERE;
            const language = languages[tag] ?? '*';
            isOpen = stands(may, language);
            place = isOpen && !(isAnywhere && language === '*') ? range() : null;
            if (place && !isAnywhere && isInSequence(reading.text, place)) isOpen = false;
            if (place && language !== '*' && isOpen)
              isOpen = counts(language, reading, place.start, severalWords);
            if (isAnywhere) place = null;
            mayHoldSlips ||= isOpen && may.slips;
          }
          if (!isOpen) continue;
          const bits = uses[at + 4] ?? 0;
          if (bits === 0) put(at, place);
          else {
            const rule = uses[at] ?? 0;
            present[rule] = (present[rule] ?? 0) | bits;
            waiting.push({ at, place });
          }
        }
      };
      const scan = (form: Form) => {
        scanner.scan(form.text, (literal, start, end) => {
          const several = form.text.slice(start, end).includes(' ');
          take(
            literal,
            () => originalRange(form, start, end),
            several,
            ({ bound, disguises, slips }, language) =>
              (form.name === 'slips' ? slips : disguises || !form.disguise) &&
              isBounded(form, start, end, bound) &&
              (form.name !== 'bare' || hasStrangeAccent(reading.folded.text.slice(start, end), language)),
          );
        });
      };
      for (const form of reading.forms) scan(form);
      // Only where something of such a rule stands as it should: nobody mistypes every word.
      const mended = mayHoldSlips ? mend(reading.folded) : null;
      if (mended) scan(mended);
      const budget = { left: GUESSES };
      for (const { letters, start, end } of maskedWords(reading.folded)) {
        scanner.guess(letters, budget, (literal, guessed) => {
          const isWhole = guessed === letters.length;
          if (!isWhole && letters.includes('*', guessed)) return;
          take(
            literal,
            () => originalRange(reading.folded, start, isWhole ? end : start + guessed),
            false,
            ({ bound, disguises }) =>
              disguises && (bound === PART || bound === WORD_START || (isWhole && bound === WHOLE_WORDS)),
          );
        });
      }
      const whole = new Map<number, boolean>();
      for (const { at, place } of waiting) {
        const rule = uses[at] ?? 0;
        const bits = present[rule] ?? 0;
        const isWhole = whole.get(rule) ?? companies[rule]?.some((all) => (all & ~bits) === 0) ?? false;
        whole.set(rule, isWhole);
        if (isWhole) put(at, place);
      }
      for (const rule of whole.keys()) present[rule] = 0;
      return armed;
    },
  };
}

function isBounded(form: Form, start: number, end: number, bound: number): boolean {
  if (bound === ANYWHERE || bound === PART) return true;
  if (bound === HASHTAG) {
    const free = form.name === 'apart' ? isWordBound(form.text, start) : form.text.charAt(start - 1) === '#';
    return free && isWordBound(form.text, end);
  }
  if (!isWordBound(form.text, start)) return false;
  return bound !== WHOLE_WORDS || isWordBound(form.text, end);
}
