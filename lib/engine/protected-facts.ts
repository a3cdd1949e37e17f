import { type Automaton, buildAutomaton, createScanner, type Scanner } from './automaton.ts';
import { withoutAccents } from './forms.ts';
import { PROTECTED_WORDS, type WordList } from './protected-words.ts';
import { isWordBound } from './segment.ts';
import { atOnce } from './steps.ts';

/** Which lists of words one sentence touches. */
export type WorkFacts = ReadonlySet<WordList>;

const NOTHING: WorkFacts = new Set();

interface Table {
  scanner: Scanner;
  /** By literal: the lists it is in, and whether it may go on (`salar*`). */
  uses: { list: WordList; open: boolean }[][];
}

let table: Table | undefined;

/** What a folded sentence says about conditions at work, and of whom. */
export function factsOf(sentence: string): WorkFacts {
  table ??= tableOf();
  const { scanner, uses } = table;
  const text = withoutAccents(sentence);
  const facts = new Set<WordList>();
  const bodies: number[] = [];
  const topics: number[] = [];
  scanner.scan(text, (literal, start, end) => {
    if (!isWordBound(text, start)) return;
    const whole = isWordBound(text, end);
    for (const { list, open } of uses[literal] ?? []) {
      if (!whole && !open) continue;
      facts.add(list);
      if (list === 'staffBody') bodies.push(start);
      if (list === 'topic') topics.push(start);
    }
  });
  if (facts.size === 0) return NOTHING;
  // "The works council" is a topic of its own, and those who speak about another.
  if (topics.some((start) => !bodies.includes(start))) facts.add('otherTopic');
  return facts;
}

function tableOf(): Table {
  const uses = new Map<string, { list: WordList; open: boolean }[]>();
  for (const [list, words] of Object.entries(PROTECTED_WORDS) as [WordList, string][]) {
    for (const entry of words.split(',')) {
      const open = entry.trimEnd().endsWith('*');
      const text = entry
        .trim()
        .replace(/\*$/, '')
        .replaceAll(/[\s-]+/g, ' ');
      if (text === '') continue;
      uses.set(text, [...(uses.get(text) ?? []), { list, open }]);
    }
  }
  const automaton: Automaton = atOnce(buildAutomaton([...uses.keys()]));
  return { scanner: createScanner(automaton), uses: [...uses.values()] };
}
