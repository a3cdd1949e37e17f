import { disclosed } from './company-sets.ts';
import type { CompiledPolicy } from './compile.ts';
import type { Match } from './match.ts';
import { pickText } from './texts.ts';
import {
  type Account,
  type Action,
  type Finding,
  type Level,
  type RuleSuggestion,
  type Suggestion,
  severity,
} from './types.ts';

export interface Circumstances {
  /** The draft has more than one part, so findings say which. */
  parts: number;
  account: Account;
  locale: string | undefined;
  /** The draft's languages, the likeliest first. */
  languages: readonly string[];
  /** The draft's texts, a part each. */
  texts: readonly string[];
  /** Characters that the site takes. */
  limit: number | undefined;
  /** A managed browser: only there a post can be held for good. */
  managed: boolean;
  /** What levels do here, over what the policy says. */
  actions: Partial<Record<Level, Action>>;
}

/** Rules about values: their findings stand whatever the account. */
const VALUES = /^leak\.(?:secret|personal)(?:\.|$)/;
const ACTIONS: readonly Action[] = ['none', 'inform', 'confirm', 'justify', 'block'];

/** Turns matches into what the reader sees: one finding for the same words, sorted, in their language. */
export function judge(
  matches: readonly Match[],
  policy: CompiledPolicy,
  circumstances: Circumstances,
): { findings: Finding[]; action: Action } {
  const kept = merged(matches);
  const findings = kept.map(({ match, also }) => findingOf(match, also, policy, circumstances));
  const action = kept.reduce<Action>(
    (highest, { match }) => stricter(highest, actionFor(match, policy, circumstances)),
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
  if (cluster.length < 2) return cluster.map((match) => ({ match, also: new Set<string>() }));
  const ranked = [...cluster].sort(
    (a, b) =>
      severity(b.level) - severity(a.level) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      Number(isGuess(a)) - Number(isGuess(b)) ||
      (a.rule.rule.id < b.rule.rule.id ? -1 : 1),
  );
  // In order of their place: what is kept does not overlap, so a binary search finds what a match lies over.
  const kept: Merged[] = [];
  for (const match of ranked) {
    const at = firstEndingAfter(kept, match.start);
    const over = kept[at];
    if (!over || over.match.start >= match.end) kept.splice(at, 0, { match, also: new Set() });
    else if (over.match.rule.rule.id !== match.rule.rule.id) over.also.add(match.rule.rule.id);
  }
  return kept;
}

/** What is known by its form says more than what only looks random. */
function isGuess({ rule: { rule } }: Match): boolean {
  return rule.kind === 'detector' && /^(?:named|loose)-secret$|^random-value$|^password$/.test(rule.detector);
}

function firstEndingAfter(kept: readonly Merged[], position: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((kept[middle]?.match.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
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
    level: match.level,
    title: pickText(rule.title, wanted),
    ...(circumstances.parts > 1 ? { part: match.part } : {}),
    start: match.start,
    end: match.end,
    message: pickText(rule.message, wanted),
    why: pickText(rule.why, wanted),
    suggestions: rule.suggestions.map((suggestion) =>
      suggestionFor(suggestion, match, policy, circumstances, wanted),
    ),
    guideline: rule.guideline,
    contact: rule.contact,
    ...(also.size > 0 ? { also: [...also].sort() } : {}),
  };
}

function suggestionFor(
  { label, replacement, insert }: RuleSuggestion,
  { part, start, end }: Match,
  { disclosures }: CompiledPolicy,
  { languages, texts, limit }: Circumstances,
  wanted: readonly string[],
): Suggestion {
  const text = texts[part] ?? '';
  const said =
    insert === 'disclosure'
      ? disclosed(
          text.slice(start, end),
          disclosures,
          [...languages, ...wanted],
          limit === undefined ? Number.POSITIVE_INFINITY : limit - text.length,
        )
      : replacement && pickText(replacement, wanted);
  return { label: pickText(label, wanted), ...(said === undefined ? {} : { replacement: said }) };
}

const DEFAULT_ACTIONS: Record<Level, Action> = { note: 'inform', caution: 'confirm', stop: 'confirm' };

function actionFor(
  { rule: { rule }, level }: Match,
  policy: CompiledPolicy,
  { account, managed, actions }: Circumstances,
): Action {
  const usual = DEFAULT_ACTIONS[level];
  if (level === 'note' || (account === 'personal' && !VALUES.test(rule.id))) return usual;
  const wanted = actions[level] ?? policy.actions[level];
  // For good only where the organisation looks after the browser, and only what it marked.
  if (wanted === 'block') return level === 'stop' && managed && rule.block ? 'block' : 'justify';
  return wanted === 'justify' ? 'justify' : usual;
}

function stricter(a: Action, b: Action): Action {
  return ACTIONS.indexOf(b) > ACTIONS.indexOf(a) ? b : a;
}
