import { withoutApproved } from './approved-claims.ts';
import type { CompiledPolicy, CompiledRule } from './compile.ts';
import { spokenIn } from './kinds/phrase-rule.ts';
import { isCurrent, type Match } from './match.ts';
import type { ArmedPart } from './part-text.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { withoutProtected } from './protected-activity.ts';
import type { Candidates, Excuse } from './run-rules.ts';
import { stoppedAround } from './said-around.ts';
import { isInForce, isInScope } from './scope.ts';
import type { Draft, Explanation, Finding, MatchExplanation, Skipped, StoppedBy } from './types.ts';

/** What is known when a draft has been judged. */
export interface Judgement {
  policy: CompiledPolicy;
  draft: Draft;
  languages: readonly string[];
  now: number;
  parts: readonly ArmedPart[];
  facts: PolicyFacts;
  /** What all rules mean in the draft, frames considered. */
  matches: readonly Match[];
  skipped: readonly Skipped[];
  findings: readonly Finding[];
  /** Asks the rule again, and for every step. */
  ask(index: number): Promise<Candidates>;
}

/** Why a rule fired, or which gate stopped it. */
export async function explain(id: string, judgement: Judgement): Promise<Explanation> {
  const { policy, skipped } = judgement;
  const reason = skipped.find(({ rule }) => rule === id)?.reason;
  if (reason !== undefined) return stopped(id, 'cannot-run', reason);
  const index = policy.rules.findIndex(({ rule }) => rule.id === id);
  const rule = policy.rules[index];
  if (!rule) return stopped(id, 'unknown-rule');
  const closed = closedGate(rule, judgement);
  if (closed) return stopped(id, ...closed);
  const asked = await judgement.ask(index);
  const spoken = limitedIn(rule, judgement.languages);
  const isSilent = !asked.armed || asked.found.length === 0;
  if (isSilent && spoken?.startsWith('off')) return stopped(id, 'off', spoken);
  if (!asked.armed) return stopped(id, asked.inOtherLanguage ? 'language' : 'not-armed', spoken);
  if (asked.isQuiet) return stopped(id, 'present');
  if (asked.found.length === 0) return stopped(id, 'no-match', spoken);
  const matches = asked.found.map((match) => explainMatch(match, match.excuse, judgement));
  const fired = matches.some(({ stoppedBy }) => stoppedBy === undefined);
  return { rule: id, fired, ...(fired ? {} : { stoppedBy: matches[0]?.stoppedBy }), matches };
}

/** The languages of the draft in which not all of the rule counts, as in "off in de". */
function limitedIn({ rule }: CompiledRule, languages: readonly string[]): string | undefined {
  if (rule.kind !== 'phrase') return undefined;
  const limited = languages.flatMap((language) => {
    const spoken = spokenIn(rule, language);
    return spoken === 'full' ? [] : [`${spoken} in ${language}`];
  });
  return limited.length > 0 ? limited.sort().join(', ') : undefined;
}

function closedGate(
  rule: CompiledRule,
  { draft, languages, now }: Judgement,
): [StoppedBy, detail: string] | undefined {
  if (!isInForce(rule, now)) {
    const { from = '…', until = '…' } = rule.rule;
    return ['date', `${from} to ${until}`];
  }
  if (!isInScope(rule, draft, languages)) return ['scope', JSON.stringify(rule.rule.scope)];
  return undefined;
}

function explainMatch(match: Match, excuse: Excuse | undefined, judgement: Judgement): MatchExplanation {
  const { part, start, end } = match;
  const place = { part, start, end };
  if (!isCurrent(match, judgement.now)) {
    const [from = '…', until = '…'] = [match.from, match.until].map((time) =>
      time === undefined ? undefined : new Date(time).toISOString(),
    );
    return { ...place, stoppedBy: 'date', detail: `${from} to ${until}` };
  }
  if (excuse === 'not-whole') return { ...place, stoppedBy: 'not-whole' };
  if (excuse !== undefined) return { ...place, stoppedBy: 'frame', detail: excuse };
  const { matches, parts, facts, now, findings } = judgement;
  const own = matches.filter((one) => one.rule === match.rule && isAt(one, match));
  const holding = [...own, ...matches.filter(({ rule }) => rule.approved)];
  if (!withoutApproved(holding, now).some((one) => one.rule === match.rule && isAt(one, match))) {
    return { ...place, stoppedBy: 'approved' };
  }
  if (withoutProtected(own, parts).length === 0) return { ...place, stoppedBy: 'guard' };
  const around = stoppedAround(match, parts, facts);
  if (around) return { ...place, stoppedBy: around[0], detail: around[1] };
  const id = match.rule.rule.id;
  const finding = findings.find((one) => (one.part ?? 0) === part && one.start < end && start < one.end);
  if (finding && finding.rule !== id) return { ...place, stoppedBy: 'outranked', detail: finding.rule };
  return { ...place, level: finding?.level ?? match.level };
}

function isAt(one: Match, other: Match): boolean {
  return one.part === other.part && one.start === other.start && one.end === other.end;
}

function stopped(rule: string, stoppedBy: StoppedBy, detail?: string): Explanation {
  return { rule, fired: false, stoppedBy, ...(detail === undefined ? {} : { detail }), matches: [] };
}
