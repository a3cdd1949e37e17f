import { withoutApproved } from './approved-claims.ts';
import { cutAt } from './char-class.ts';
import type { CompiledPolicy, CompiledRule } from './compile.ts';
import { languagesOf } from './draft-languages.ts';
import { explain } from './explain.ts';
import { judge } from './judge.ts';
import { levelOf } from './levels.ts';
import { isCurrent } from './match.ts';
import { createSentenceParser, type SentenceParser } from './nlp.ts';
import { withoutProtected } from './protected-activity.ts';
import { RuleRunner } from './run-rules.ts';
import { meantHere } from './said-around.ts';
import { isInForce, isInScope } from './scope.ts';
import type { Action, Draft, Level, Verdict } from './types.ts';

/** Of all parts together, in UTF-16 units; the rest of a longer draft is not read. */
export const MAX_UNITS = 120_000;

export interface CheckOptions {
  /** Milliseconds since the epoch; the engine has no clock of its own. */
  now: number;
  /** Language of the findings' texts. */
  locale?: string;
  /** At least one managed key is applied: marked rules may block. */
  managed?: boolean;
  /** What levels do here, over what the policy says. */
  actions?: Partial<Record<Level, Action>>;
  /** Id of a rule: the verdict then says why it fired, or what stopped it. */
  explain?: string;
}

/** Judges drafts by one policy. */
export interface Checker {
  check(draft: Draft, options: CheckOptions): Promise<Verdict>;
  /** Drops what the checker remembers of drafts it has read. */
  forget(): void;
}

/** Takes up a compiled policy. `parser` is for tests; by default sentences are read by compromise. */
export function createChecker(
  policy: CompiledPolicy,
  parser: SentenceParser = createSentenceParser(),
): Checker {
  const run = new RuleRunner(policy, parser);
  return {
    async check(draft, options) {
      const { now, locale, managed = false, actions = {} } = options;
      const { texts, ...whole } = readParts(draft);
      const taken = run.take(texts);
      const languages = await languagesOf(draft, taken);
      const parts = run.arm(taken, languages);
      const account = draft.account ?? 'unknown';
      const asks = (rule: CompiledRule) => isInForce(rule, now) && isInScope(rule, draft, languages);
      const { matches: all, skipped, readTo = whole.checkedTo } = await run.matches(parts, asks);
      const matches = all.filter((match) => isCurrent(match, now));
      const allowed = withoutProtected(withoutApproved(matches, now), parts);
      const around = { parts, facts: run.facts, account, calendar: policy.calendar, now };
      const meant = meantHere(allowed, parts, run.facts);
      const raised = meant.map((match) => ({ ...match, level: levelOf(match, around) }));
      const { findings, action } = judge(raised, policy, {
        parts: draft.parts.length,
        account,
        locale,
        languages,
        texts,
        limit: draft.limit,
        managed,
        actions,
      });
      const explanation =
        options.explain === undefined
          ? undefined
          : await explain(options.explain, {
              policy,
              draft,
              languages,
              now,
              parts,
              facts: run.facts,
              matches,
              skipped,
              findings,
              ask: (index) => run.explain(index, parts),
            });
      const partial = readTo !== undefined || skipped.length > 0;
      return {
        ...(draft.id === undefined ? {} : { id: draft.id }),
        status: partial ? 'partial' : 'complete',
        ...(readTo === undefined ? {} : { checkedTo: readTo }),
        action,
        findings,
        languages,
        ...(skipped.length > 0 ? { skipped } : {}),
        ...(explanation ? { explanation } : {}),
        policy: { ...policy.policy },
      };
    },
    forget() {
      parser.forget();
      run.forget();
    },
  };
}

function readParts(draft: Draft): { texts: string[]; checkedTo?: number } {
  const texts: string[] = [];
  let total = 0;
  let cut = false;
  for (const part of draft.parts) {
    const end: number = cut ? 0 : cutAt(part.text, MAX_UNITS - total);
    cut ||= end < part.text.length;
    total += end;
    texts.push(part.text.slice(0, end));
  }
  return cut ? { texts, checkedTo: total } : { texts };
}
