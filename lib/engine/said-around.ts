import type { StatementFacts } from './kept.ts';
import { indexAt } from './levels.ts';
import type { Match } from './match.ts';
import type { PartText } from './part-text.ts';
import type { PolicyFacts } from './policy-facts.ts';
import type { NeededFrame, StoppedBy } from './types.ts';

/** So many sentences to either side may say that something is offered. */
const OFFER_REACH = 2;
/** A source stands in the sentence or beside it. */
const SOURCE_REACH = 1;

const NEEDED: Record<NeededFrame, keyof StatementFacts> = { selling: 'sells' };

/** Takes out matches that the sentences around them excuse, and those that lack what their rule needs. */
export function meantHere(
  matches: readonly Match[],
  parts: readonly PartText[],
  facts: PolicyFacts,
): readonly Match[] {
  return matches.filter((match) => stoppedAround(match, parts, facts) === undefined);
}

/** What around a match stops it. */
export function stoppedAround(
  match: Match,
  parts: readonly PartText[],
  facts: PolicyFacts,
): [StoppedBy, detail: string] | undefined {
  const { needs = [], unless = [] } = match.rule.rule;
  if (needs.length === 0 && !unless.includes('sourced') && !unless.includes('linked')) return undefined;
  const around = sentencesAround(match, parts, facts);
  const missing = match.alone
    ? undefined
    : needs.find((frame) => !around(OFFER_REACH).some((one) => one[NEEDED[frame]]));
  if (missing) return ['needs', missing];
  const excuse = (['sourced', 'linked'] as const).find(
    (frame) => unless.includes(frame) && around(SOURCE_REACH).some((one) => one[frame]),
  );
  return excuse && ['frame', excuse];
}

/** Gives what is known of the sentence of a match and so many to either side of it. */
function sentencesAround({ part, start }: Match, parts: readonly PartText[], facts: PolicyFacts) {
  const passages = parts[part]?.passages ?? [];
  const at = indexAt(passages, start);
  const passage = passages[at];
  const first = Math.max(0, at - OFFER_REACH);
  const near = passages.slice(first, at + OFFER_REACH + 1).map(({ kept }) => kept.statements(facts));
  const before = near.slice(0, at - first).reduce((sum, { length }) => sum + length, 0);
  const own = before + (passage ? indexAt(passage.kept.reading.sentences, start - passage.start) : 0);
  const all = near.flat();
  return (reach: number) => all.slice(Math.max(0, own - reach), own + reach + 1);
}
