import { isWholeStatement } from './approved-claims.ts';
import { type Arming, createArming } from './arm.ts';
import type { CompiledPolicy, CompiledRule } from './compile.ts';
import { reasonOf } from './errors.ts';
import { excuseOf } from './frames/index.ts';
import { Kept } from './kept.ts';
import { kindOf } from './kinds/index.ts';
import type { Armed, Hit, Matcher } from './kinds/kind.ts';
import { createLanguageGate } from './language-gate.ts';
import type { Match } from './match.ts';
import { Memory } from './memory.ts';
import type { SentenceParser } from './nlp.ts';
import { type ArmedPassage, PartText } from './part-text.ts';
import { passagesOf } from './passages.ts';
import { type PolicyFacts, policyFacts } from './policy-facts.ts';
import type { Reading } from './reading.ts';
import { sentencesOf } from './segment.ts';
import { toldApart } from './sentence-language.ts';
import type { Range, Skipped } from './types.ts';

const NOT_ARMED: Armed = { items: new Set(), hits: [] };

type ArmedPart = PartText<ArmedPassage>;

/** Runs the rules of a policy over passages; matchers are prepared once, when a draft first arms their rule. */
export class RuleRunner {
  readonly #policy: CompiledPolicy;
  readonly #parser: SentenceParser;
  readonly #arming: Arming;
  readonly #memory = new Memory();
  readonly #matchers = new Map<number, Matcher>();
  readonly #always: number[];
  readonly facts: PolicyFacts;
  readonly #toldApart: string[];

  constructor(policy: CompiledPolicy, parser: SentenceParser) {
    this.#policy = policy;
    this.#parser = parser;
    this.#arming = createArming(policy);
    this.facts = policyFacts(policy.company, policy.contacts);
    this.#toldApart = toldApart([...policy.locales, ...policy.languages]);
    this.#always = policy.rules.flatMap(({ always }, index) => (always ? index : []));
  }

  /** The parts of a draft in passages, those known from before with what was kept of them. */
  take(texts: readonly string[]): PartText[] {
    return texts.map((text) => {
      const passages = passagesOf(text, sentencesOf(text)).map(({ start, end }) => {
        const words = text.slice(start, end);
        return { start, kept: this.#memory.get(words, () => new Kept(words, this.#toldApart)) };
      });
      return new PartText(text, passages);
    });
  }

  /** Finds the rules that passages give reason to try. */
  arm(parts: readonly PartText[], languages: readonly string[]): ArmedPart[] {
    const counts = createLanguageGate(languages);
    const key = languages.join();
    return parts.map(({ text, passages }) => {
      const armed = passages.map(({ start, kept }) => ({
        start,
        kept,
        judged: kept.judgedFor(key, () => this.#arming.arm(kept.reading, counts)),
      }));
      return new PartText(text, armed);
    });
  }

  /** Everything that the rules picked by `asks` mean in the draft, and the rules that could not run. */
  async matches(parts: readonly ArmedPart[], asks: (rule: CompiledRule) => boolean) {
    const reasons = new Map(this.#policy.rejected.map(({ rule, reason }) => [rule, reason]));
    const matches: Match[] = [];
    for (const index of this.#armedIn(parts)) {
      const rule = this.#policy.rules[index];
      if (!rule || !asks(rule)) continue;
      try {
        if (this.#isQuiet(rule, index, parts)) continue;
        const found: Match[] = [];
        for (const [part, text] of parts.entries()) {
          for (const range of await this.#inPart(rule, index, text))
            found.push({ ...range, part, rule, level: rule.rule.level });
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

  /** Drops what is remembered of drafts; what was prepared from the rules stays. */
  forget(): void {
    this.#memory.forget();
    for (const matcher of this.#matchers.values()) matcher.forget?.();
  }

  #armedIn(parts: readonly ArmedPart[]): number[] {
    const armed = new Set(this.#always);
    for (const { passages } of parts) {
      for (const { judged } of passages) for (const index of judged.armed.keys()) armed.add(index);
    }
    return [...armed].sort((a, b) => a - b);
  }

  #isQuiet({ rule }: CompiledRule, index: number, parts: readonly ArmedPart[]): boolean {
    const isQuiet = kindOf(rule)?.isQuiet;
    if (!isQuiet) return false;
    const armed = parts.flatMap(({ passages }) =>
      passages.flatMap(({ judged }) => judged.armed.get(index) ?? []),
    );
    return armed.length > 0 && isQuiet(armed);
  }

  async #inPart(rule: CompiledRule, index: number, part: ArmedPart): Promise<Range[]> {
    if (kindOf(rule.rule)?.wholePart?.(rule.rule)) return this.#inWholePart(rule, index, part);
    const found: Range[] = [];
    for (const { start, judged } of part.passages) {
      const armed = judged.armed.get(index) ?? (rule.always ? NOT_ARMED : undefined);
      if (!armed) continue;
      let ranges = judged.found.get(index);
      if (!ranges) {
        ranges = await this.#meant(rule, index, judged.reading, armed);
        judged.found.set(index, ranges);
      }
      for (const range of ranges) found.push({ start: start + range.start, end: start + range.end });
    }
    return found;
  }

  /** For what runs on through sentences: read as a whole, from what the passages armed. */
  #inWholePart(rule: CompiledRule, index: number, part: ArmedPart): Range[] | Promise<Range[]> {
    const items = new Set<number>();
    const hits: Hit[] = [];
    let armed = rule.always;
    for (const { start, judged } of part.passages) {
      const here = judged.armed.get(index);
      if (!here) continue;
      armed = true;
      for (const item of here.items) items.add(item);
      for (const hit of here.hits) hits.push({ ...hit, start: start + hit.start, end: start + hit.end });
    }
    return armed ? this.#meant(rule, index, part.reading, { items, hits }) : [];
  }

  async #meant(rule: CompiledRule, index: number, reading: Reading, armed: Armed): Promise<Range[]> {
    const found = this.#matcher(rule, index)(reading, armed, this.#parser);
    const ranges = found instanceof Promise ? await found : found;
    if (rule.approved) return ranges.filter((range) => isWholeStatement(range, reading.text));
    const frames = rule.rule.unless ?? [];
    if (frames.length === 0) return ranges;
    return ranges.filter((range) => excuseOf(frames, range, reading, this.facts) === undefined);
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
