import type { CompiledPolicy, CompiledRule } from './compile.ts';
import { pickText } from './texts.ts';
import { type Account, type Action, type Finding, type Level, type Range, severity } from './types.ts';

/** Words of one part that one rule means. */
export interface Match extends Range {
  part: number;
  rule: CompiledRule;
}

export interface Circumstances {
  /** The draft has more than one part, so findings say which. */
  parts: number;
  account: Account;
  locale: string | undefined;
}

/** Rules about values: their findings stand whatever the account. */
const VALUES = /^leak\.(?:secret|personal)(?:\.|$)/;
const ACTIONS: readonly Action[] = ['none', 'inform', 'confirm', 'justify', 'block'];

export function isInForce({ from, until }: CompiledRule, now: number): boolean {
  return (from === null || from <= now) && (until === null || now < until);
}

/** Turns matches into what the reader sees: one finding for the same words, sorted, in their language. */
export function judge(
  matches: readonly Match[],
  policy: CompiledPolicy,
  circumstances: Circumstances,
): { findings: Finding[]; action: Action } {
  const kept = merged(matches);
  const findings = kept.map(({ match, also }) => findingOf(match, also, policy, circumstances));
  const action = kept.reduce<Action>(
    (highest, { match }) => stricter(highest, actionFor(match.rule, policy, circumstances.account)),
    'none',
  );
  return { findings, action };
}

interface Merged {
  match: Match;
  also: Set<string>;
}

/** Overlapping matches become the strictest of them; equally strict ones the longest, then the first. */
function merged(matches: readonly Match[]): Merged[] {
  const sorted = [...matches].sort((a, b) => a.part - b.part || a.start - b.start || a.end - b.end);
  const kept: Merged[] = [];
  let cluster: Match[] = [];
  let reach = -1;
  for (const match of sorted) {
    const joins = cluster[0]?.part === match.part && match.start < reach;
    if (!joins) {
      kept.push(...resolved(cluster));
      cluster = [];
      reach = -1;
    }
    cluster.push(match);
    reach = Math.max(reach, match.end);
  }
  kept.push(...resolved(cluster));
  return kept.sort(
    (a, b) => a.match.part - b.match.part || a.match.start - b.match.start || a.match.end - b.match.end,
  );
}

function resolved(cluster: readonly Match[]): Merged[] {
  const ranked = [...cluster].sort(
    (a, b) =>
      severity(b.rule.rule.level) - severity(a.rule.rule.level) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.rule.rule.id < b.rule.rule.id ? -1 : 1),
  );
  const kept: Merged[] = [];
  for (const match of ranked) {
    const over = kept.find(({ match: other }) => match.start < other.end && other.start < match.end);
    if (!over) kept.push({ match, also: new Set() });
    else if (over.match.rule.rule.id !== match.rule.rule.id) over.also.add(match.rule.rule.id);
  }
  return kept;
}

function findingOf(
  match: Match,
  also: Set<string>,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): Finding {
  const { rule, category } = match.rule;
  const wanted = circumstances.locale ? [circumstances.locale, ...policy.locales] : policy.locales;
  return {
    rule: rule.id,
    category,
    level: rule.level,
    title: pickText(rule.title, wanted),
    ...(circumstances.parts > 1 ? { part: match.part } : {}),
    start: match.start,
    end: match.end,
    message: pickText(rule.message, wanted),
    why: pickText(rule.why, wanted),
    suggestions: rule.suggestions.map(({ label, replacement }) => ({
      label: pickText(label, wanted),
      ...(replacement === undefined ? {} : { replacement: pickText(replacement, wanted) }),
    })),
    guideline: rule.guideline,
    contact: rule.contact,
    ...(also.size > 0 ? { also: [...also].sort() } : {}),
  };
}

const DEFAULT_ACTIONS: Record<Level, Action> = { note: 'inform', caution: 'confirm', stop: 'confirm' };

function actionFor({ rule }: CompiledRule, policy: CompiledPolicy, account: Account): Action {
  const action = DEFAULT_ACTIONS[rule.level];
  if (rule.level === 'note' || (account === 'personal' && !VALUES.test(rule.id))) return action;
  const wanted = policy.actions[rule.level];
  return wanted === 'justify' || wanted === 'block' ? wanted : action;
}

function stricter(a: Action, b: Action): Action {
  return ACTIONS.indexOf(b) > ACTIONS.indexOf(a) ? b : a;
}
