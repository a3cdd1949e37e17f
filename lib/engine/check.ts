import { type Arming, createArming } from './arm.ts';
import { cutAt } from './char-class.ts';
import type { CompiledPolicy, CompiledRule } from './compile.ts';
import { reasonOf } from './errors.ts';
import { isExcused } from './frames/index.ts';
import { isInForce, judge, type Match } from './judge.ts';
import { kindOf } from './kinds/index.ts';
import type { Armed, Matcher } from './kinds/kind.ts';
import { guessLanguages } from './language.ts';
import { createSentenceParser, type SentenceParser } from './nlp.ts';
import { withoutProtected } from './protected-activity.ts';
import { Reading } from './reading.ts';
import { baseLanguage } from './texts.ts';
import type { Draft, Skipped, Verdict } from './types.ts';

/** Of all parts together, in UTF-16 units; the rest of a longer draft is not read. */
export const MAX_UNITS = 100_000;

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

const NOT_ARMED: Armed = { items: new Set(), hits: [] };

/** Takes up a compiled policy. `parser` is for tests; by default sentences are read by compromise. */
export function createChecker(
  policy: CompiledPolicy,
  parser: SentenceParser = createSentenceParser(),
): Checker {
  const run = new RuleRunner(policy, parser);
  return {
    async check(draft, { now, locale }) {
      const { readings, checkedTo } = readParts(draft);
      const languages = languagesOf(draft, readings);
      const { matches, skipped } = await run.matches(readings, languages, now);
      const { findings, action } = judge(withoutProtected(matches, readings), policy, {
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
    },
  };
}

function readParts(draft: Draft): { readings: Reading[]; checkedTo?: number } {
  const readings: Reading[] = [];
  let total = 0;
  let cut = false;
  for (const part of draft.parts) {
    const end: number = cut ? 0 : cutAt(part.text, MAX_UNITS - total);
    cut ||= end < part.text.length;
    total += end;
    readings.push(new Reading(part.text.slice(0, end)));
  }
  return cut ? { readings, checkedTo: total } : { readings };
}

function languagesOf(draft: Draft, readings: readonly Reading[]): string[] {
  const guessed = guessLanguages(readings.map((reading) => reading.folded.text).join('\n'));
  if (guessed.length > 0 || draft.lang === undefined) return guessed;
  return [baseLanguage(draft.lang)];
}

/** Runs the rules of a policy; matchers are prepared once, when a draft first arms their rule. */
class RuleRunner {
  readonly #policy: CompiledPolicy;
  readonly #parser: SentenceParser;
  readonly #arming: Arming;
  readonly #matchers = new Map<number, Matcher>();

  constructor(policy: CompiledPolicy, parser: SentenceParser) {
    this.#policy = policy;
    this.#parser = parser;
    this.#arming = createArming(policy);
  }

  async matches(readings: readonly Reading[], languages: readonly string[], now: number) {
    const matches: Match[] = [];
    const reasons = new Map(this.#policy.rejected.map(({ rule, reason }) => [rule, reason]));
    // English is mixed into every language; words of the others count where they are spoken.
    const active = (language: string) =>
      language === 'en' || languages.length === 0 || languages.includes(baseLanguage(language));
    const armings = readings.map((reading) => this.#arming.arm(reading, active));
    for (const [index, rule] of this.#policy.rules.entries()) {
      if (!isInForce(rule, now)) continue;
      try {
        const found: Match[] = [];
        for (const [part, reading] of readings.entries()) {
          const armed = armings[part]?.get(index) ?? (rule.always ? NOT_ARMED : undefined);
          if (armed) found.push(...(await this.#matchesIn(rule, index, part, reading, armed)));
        }
        matches.push(...found);
      } catch (error) {
        // A rule that cannot run on this draft (bad pattern, parser not there) must not silence the others.
        reasons.set(rule.rule.id, reasonOf(error));
      }
    }
    const skipped: Skipped[] = [...reasons].map(([rule, reason]) => ({ rule, reason }));
    return { matches, skipped };
  }

  async #matchesIn(
    rule: CompiledRule,
    index: number,
    part: number,
    reading: Reading,
    armed: Armed,
  ): Promise<Match[]> {
    const ranges = await this.#matcher(rule, index)(reading, armed, this.#parser);
    const frames = rule.rule.unless ?? [];
    return ranges
      .filter((range) => !isExcused(frames, range, reading))
      .map(({ start, end }) => ({ start, end, part, rule }));
  }

  #matcher(rule: CompiledRule, index: number): Matcher {
    const known = this.#matchers.get(index);
    if (known) return known;
    const kind = kindOf(rule.rule);
    if (!kind) throw new TypeError('compiled rule without a kind');
    const made = kind.prepare(rule.rule);
    this.#matchers.set(index, made);
    return made;
  }
}
