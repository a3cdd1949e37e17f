import type { Bundle, Draft, Finding, Rule, RuleCase, Verdict } from '../engine/types.ts';

/** Judges one draft; `createChecker(compiled).check` is one. */
export type Check = (draft: Draft, options: { now: number; locale: string }) => Promise<Verdict>;

/** One case that did not come out as its rule says. */
export interface CaseFailure {
  rule: string;
  side: 'flag' | 'pass' | 'protected';
  text: string;
  /** What happened instead. */
  said: string;
}

export interface SelfTest {
  cases: number;
  failures: CaseFailure[];
}

/**
 * Runs every rule's own cases with the whole policy in force, at a time when the rule is: a flag case must be marked by
 * its rule, or one that extends its id, on exactly the named words; a pass case must not be marked by it.
 */
export async function runCases(bundle: Bundle, rules: readonly Rule[], check: Check): Promise<SelfTest> {
  const failures: CaseFailure[] = [];
  let cases = 0;
  for (const rule of rules) {
    const options = { now: Date.parse(rule.from ?? bundle.issued), locale: bundle.locales[0] ?? 'en' };
    const own = bundle.cases[rule.id] ?? { flag: [], pass: [] };
    for (const side of ['flag', 'pass'] as const) {
      for (const one of own[side]) {
        cases += 1;
        const verdict = await check(draftFor(rule, one.text), options);
        const said = side === 'flag' ? missed(rule, one, verdict) : wronglyMarked(rule, one, verdict);
        if (said !== undefined) failures.push({ rule: rule.id, side, text: one.text, said });
      }
    }
  }
  return { cases, failures };
}

/** Runs drafts in which no rule at all may mark anything. */
export async function runProtected(
  bundle: Bundle,
  drafts: readonly { text: string; lang: string }[],
  check: Check,
): Promise<SelfTest> {
  const failures: CaseFailure[] = [];
  const options = { now: Date.parse(bundle.issued), locale: bundle.locales[0] ?? 'en' };
  for (const { text, lang } of drafts) {
    const { findings } = await check({ parts: [{ kind: 'body', text }], lang }, options);
    const [first] = findings;
    if (first)
      failures.push({ rule: first.rule, side: 'protected', text, said: `marked ${quote(text, first)}` });
  }
  return { cases: drafts.length, failures };
}

/** A draft where the rule counts. */
function draftFor({ scope = {} }: Rule, text: string): Draft {
  const [site] = scope.sites ?? [];
  const [surface] = scope.surfaces ?? [];
  const [account] = scope.accounts ?? [];
  return {
    parts: [{ kind: 'body', text }],
    ...(site === undefined ? {} : { site }),
    ...(surface === undefined ? {} : { surface }),
    ...(account === undefined ? {} : { account }),
    ...(scope.groups === undefined ? {} : { groups: scope.groups }),
  };
}

function missed(rule: Rule, { text, words }: RuleCase, verdict: Verdict): string | undefined {
  const skipped = verdict.skipped?.find((one) => one.rule === rule.id);
  if (skipped) return `the rule was skipped: ${skipped.reason}`;
  const own = ofRule(rule, verdict);
  if (own.length === 0) return 'not marked';
  if (words === undefined || own.some(({ start, end }) => text.slice(start, end) === words)) return undefined;
  return `marked ${own.map((finding) => quote(text, finding)).join(', ')} instead of “${words}”`;
}

function wronglyMarked(rule: Rule, { text }: RuleCase, verdict: Verdict): string | undefined {
  if (verdict.status !== 'complete') return `the check was ${verdict.status}`;
  const own = ofRule(rule, verdict);
  return own.length === 0 ? undefined : `marked ${own.map((finding) => quote(text, finding)).join(', ')}`;
}

function ofRule(rule: Rule, { findings }: Verdict): Finding[] {
  const mine = (id: string) => id === rule.id || id.startsWith(`${rule.id}.`);
  return findings.filter((finding) => [finding.rule, ...(finding.also ?? [])].some(mine));
}

function quote(text: string, { start, end }: Finding): string {
  return `“${text.slice(start, end)}”`;
}
