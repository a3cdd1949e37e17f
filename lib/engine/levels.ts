import type { CompiledEntry, CompiledRule } from './compile.ts';
import type { Match } from './match.ts';
import type { PartText } from './part-text.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { type Account, type Level, type RaisingFrame, severity } from './types.ts';

export interface Surroundings {
  parts: readonly PartText[];
  facts: PolicyFacts;
  account: Account;
  calendar: readonly CompiledEntry[];
  now: number;
}

/** How much a match says here: its rule's `start`, lifted by what stands around it and by the calendar. */
export function levelOf(match: Match, around: Surroundings): Level {
  const { level, start = level, raise = [] } = match.rule.rule;
  const isRaised = start !== level && raise.some((frame) => holds(frame, match, around));
  return around.calendar
    .filter((entry) => isFor(entry, match.rule, around.now))
    .reduce((most, { raiseTo }) => stricter(most, raiseTo ?? level), isRaised ? level : start);
}

function holds(frame: RaisingFrame, match: Match, { parts, facts, account }: Surroundings): boolean {
  if (frame === 'official-account') return account === 'official';
  const passages = parts[match.part]?.passages ?? [];
  const at = indexAt(passages, match.start);
  const { start = 0, kept } = passages[at] ?? {};
  if (!kept) return false;
  const own = kept.raisingFacts(facts);
  const sentence = indexAt(kept.reading.sentences, match.start - start);
  if (frame === 'our-company') return own[sentence]?.isOurs === true;
  const before = own[sentence - 1] ?? passages[at - 1]?.kept.raisingFacts(facts).at(-1);
  const after = own[sentence + 1] ?? passages[at + 1]?.kept.raisingFacts(facts)[0];
  return [before, own[sentence], after].some((one) => one?.isSecretive === true);
}

/** Number of the piece that holds a position, by binary search. */
export function indexAt(passages: readonly { start: number }[], position: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((passages[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a calendar entry speaks of a rule and is on. */
export function isFor({ from, until, rules }: CompiledEntry, { rule }: CompiledRule, now: number): boolean {
  return from <= now && now < until && rules.some((id) => rule.id === id || rule.id.startsWith(`${id}.`));
}

function stricter(a: Level, b: Level): Level {
  return severity(b) > severity(a) ? b : a;
}
