import { cutAt } from './char-class.ts';
import type { CompiledPolicy } from './compile.ts';
import { isInForce, judge } from './judge.ts';
import { likeliest } from './language.ts';
import { createSentenceParser, type SentenceParser } from './nlp.ts';
import type { PartText } from './part-text.ts';
import { withoutProtected } from './protected-activity.ts';
import { RuleRunner } from './run-rules.ts';
import { baseLanguage } from './texts.ts';
import type { Draft, Verdict } from './types.ts';

/** Of all parts together, in UTF-16 units; the rest of a longer draft is not read. */
export const MAX_UNITS = 120_000;

export interface CheckOptions {
  /** Milliseconds since the epoch; the engine has no clock of its own. */
  now: number;
  /** Language of the findings' texts. */
  locale?: string;
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
    async check(draft, { now, locale }) {
      const { texts, checkedTo } = readParts(draft);
      const taken = run.take(texts);
      const languages = languagesOf(draft, taken);
      const parts = run.arm(taken, languages);
      const { matches, skipped } = await run.matches(parts, (rule) => isInForce(rule, now));
      const { findings, action } = judge(withoutProtected(matches, parts), policy, {
        parts: draft.parts.length,
        account: draft.account ?? 'unknown',
        locale,
      });
      const partial = checkedTo !== undefined || skipped.length > 0;
      return {
        ...(draft.id === undefined ? {} : { id: draft.id }),
        status: partial ? 'partial' : 'complete',
        ...(checkedTo === undefined ? {} : { checkedTo }),
        action,
        findings,
        languages,
        ...(skipped.length > 0 ? { skipped } : {}),
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

function languagesOf(draft: Draft, parts: readonly PartText[]): string[] {
  const guessed = likeliest(parts.flatMap(({ passages }) => passages.map(({ kept }) => kept.smallWords)));
  if (guessed.length > 0 || draft.lang === undefined) return guessed;
  return [baseLanguage(draft.lang)];
}
