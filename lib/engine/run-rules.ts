import { isWholeStatement } from './approved-claims.ts';
import { type Arming, createArming } from './arm.ts';
import type { CompiledPolicy, CompiledRule } from './compile.ts';
import { reasonOf } from './errors.ts';
import { excuseOf } from './frames/index.ts';
import { Kept } from './kept.ts';
import { kindOf } from './kinds/index.ts';
import type { Matcher } from './kinds/kind.ts';
import { createLanguageGate } from './language-gate.ts';
import type { Found, Match } from './match.ts';
import { Memory } from './memory.ts';
import type { SentenceParser } from './nlp.ts';
import { type Beyond, beyondBudget, type Wish } from './parse-budget.ts';
import { type ArmedPart, PartText } from './part-text.ts';
import { passagesOf } from './passages.ts';
import { type ArmedPlace, NOT_ARMED, offsetOf, type Place, passageOf, placed, wholeParts } from './places.ts';
import { type PolicyFacts, policyFacts } from './policy-facts.ts';
import type { Reading } from './reading.ts';
import { sentencesOf } from './segment.ts';
import { toldApart } from './sentence-language.ts';
import type { Frame, Range, Skipped } from './types.ts';

const TOO_MUCH = 'too_much: the draft has more sentences of this kind than can be read';

/** Why a match does not count; an approved sentence has to be all that is said. */
export type Excuse = Frame | 'not-whole';

export interface Candidate extends Match {
  excuse: Excuse | undefined;
}

/** What one rule found, before frames and everything after them. */
export type Candidates =
  | { armed: false; inOtherLanguage: boolean }
  | { armed: true; isQuiet: boolean; found: Candidate[] };

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
    this.facts = policyFacts(policy.company, policy.contacts, policy.knownKeys);
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

  /**
   * Everything that the rules picked by `asks` mean in the draft, and the rules that could not run. `readTo` is
   * where some of them ended, in UTF-16 units of all parts together, when the draft asked for too much.
   */
  async matches(parts: readonly ArmedPart[], asks: (rule: CompiledRule) => boolean) {
    const reasons = new Map(this.#policy.rejected.map(({ rule, reason }) => [rule, reason]));
    const matches: Match[] = [];
    const armed = this.#armedIn(parts);
    const beyond = this.#beyondBudget(armed, parts, asks);
    const isBeyond = ({ text }: { text: string }) => beyond.texts.has(text);
    for (const [index, places] of armed) {
      const rule = this.#policy.rules[index];
      if (!rule || !asks(rule)) continue;
      try {
        if (this.#isQuiet(rule, index, places)) continue;
        const found: Match[] = [];
        if (isJoining(rule)) {
          for (const { place, ranges } of this.#joined(rule, index, parts)) {
            const meant = ranges.filter((range) => this.#excuse(rule, range, place.reading) === undefined);
            for (const range of meant) found.push(placed(range, place, rule));
          }
        } else if (isWholePart(rule)) {
          for (const place of wholeParts(index, places, parts, this.#matcher(rule, index))) {
            for (const range of await this.#meant(rule, index, place)) found.push(placed(range, place, rule));
          }
        } else {
          for (const place of places) {
            const isTooMuch = beyond.texts.size > 0 && this.#wishes(rule, index, place).some(isBeyond);
            if (isTooMuch) reasons.set(rule.rule.id, TOO_MUCH);
            const known = isTooMuch ? undefined : place.judged.found.get(index);
            const meant =
              known ?? this.#meant(rule, index, passageOf(index, place), isTooMuch ? isBeyond : undefined);
            const ranges = meant instanceof Promise ? await meant : meant;
            for (const range of ranges) found.push(placed(range, place, rule));
          }
        }
        matches.push(...found);
      } catch (error) {
        // A rule that cannot run on this draft (bad pattern, parser not there) must not silence the others.
        reasons.set(rule.rule.id, reasonOf(error));
      }
    }
    const skipped: Skipped[] = [...reasons].map(([rule, reason]) => ({ rule, reason }));
    return { matches, skipped, readTo: readTo(beyond, parts) };
  }

  /** The same for one rule, step by step: for those who want to know why it said something, or nothing. */
  async explain(index: number, parts: readonly ArmedPart[]): Promise<Candidates> {
    const rule = this.#policy.rules[index];
    const armed = this.#armedIn(parts).get(index);
    if (!rule || !armed) return { armed: false, inOtherLanguage: this.#isArmedAnyhow(index, parts) };
    if (this.#isQuiet(rule, index, armed)) return { armed: true, isQuiet: true, found: [] };
    const found: Candidate[] = [];
    const take = (range: Found, place: Place) =>
      found.push({ ...placed(range, place, rule), excuse: this.#excuse(rule, range, place.reading) });
    if (isJoining(rule)) {
      for (const { place, ranges } of this.#joined(rule, index, parts)) {
        for (const range of ranges) take(range, place);
      }
      return { armed: true, isQuiet: false, found };
    }
    const places = isWholePart(rule)
      ? wholeParts(index, armed, parts, this.#matcher(rule, index))
      : armed.map((place) => passageOf(index, place));
    for (const place of places) {
      const ranges = await this.#matcher(rule, index)(place.reading, place.armed, this.#parser);
      for (const range of ranges) take(range, place);
    }
    return { armed: true, isQuiet: false, found };
  }

  /** Drops what is remembered of drafts; what was prepared from the rules stays. */
  forget(): void {
    this.#memory.forget();
    for (const matcher of this.#matchers.values()) matcher.forget?.();
  }

  /** Rule index → where the draft gives reason to try it, in the order of the rules. */
  #armedIn(parts: readonly ArmedPart[]): Map<number, ArmedPlace[]> {
    const armed = new Map<number, ArmedPlace[]>();
    const everywhere: ArmedPlace[] = [];
    for (const index of this.#always) armed.set(index, everywhere);
    for (const [part, { passages }] of parts.entries()) {
      for (const { start, judged } of passages) {
        const place = { part, start, judged };
        everywhere.push(place);
        for (const index of judged.armed.keys()) {
          const known = armed.get(index);
          if (!known) armed.set(index, [place]);
          else if (known !== everywhere) known.push(place);
        }
      }
    }
    return new Map([...armed].sort(([a], [b]) => a - b));
  }

  /** What a rule finds through the passages of each part; parts are read as a whole where it finds something. */
  #joined(
    rule: CompiledRule,
    index: number,
    parts: readonly ArmedPart[],
  ): { place: Place; ranges: Found[] }[] {
    const { join } = this.#matcher(rule, index);
    return parts.flatMap((whole, part) => {
      const ranges = join?.(whole.passages.map(({ start, kept: { reading } }) => ({ start, reading }))) ?? [];
      if (ranges.length === 0) return [];
      return [{ place: { part, start: 0, reading: whole.reading, armed: NOT_ARMED }, ranges }];
    });
  }

  /** Where the draft has the parser read more than its share. */
  #beyondBudget(
    armed: ReadonlyMap<number, readonly ArmedPlace[]>,
    parts: readonly ArmedPart[],
    asks: (rule: CompiledRule) => boolean,
  ): Beyond<ArmedPlace> {
    const wishes = new Map<ArmedPlace, Wish[]>();
    for (const [index, places] of armed) {
      const rule = this.#policy.rules[index];
      if (!rule || !isParsing(rule) || !asks(rule)) continue;
      for (const place of places) {
        wishes.set(place, [...(wishes.get(place) ?? []), ...this.#wishes(rule, index, place)]);
      }
    }
    const inOrder = [...wishes].sort(([a], [b]) => a.part - b.part || a.start - b.start);
    for (const [, own] of inOrder) own.sort((a, b) => a.start - b.start);
    return beyondBudget(new Map(inOrder), offsetOf({ part: parts.length, start: 0 }, parts));
  }

  #wishes(rule: CompiledRule, index: number, place: ArmedPlace): readonly Wish[] {
    if (!isParsing(rule)) return [];
    const { reading, armed } = passageOf(index, place);
    return this.#matcher(rule, index).reads?.(reading, armed) ?? [];
  }

  #isArmedAnyhow(index: number, parts: readonly ArmedPart[]): boolean {
    return parts.some(({ passages }) =>
      passages.some(({ kept }) => this.#arming.arm(kept.reading, () => true).has(index)),
    );
  }

  #isQuiet({ rule }: CompiledRule, index: number, places: readonly ArmedPlace[]): boolean {
    const isQuiet = kindOf(rule)?.isQuiet;
    return isQuiet?.(places.flatMap(({ judged }) => judged.armed.get(index) ?? [])) === true;
  }

  /** Waits only for matchers that have to: nearly none do, and there may be thousands of passages. */
  #meant(
    rule: CompiledRule,
    index: number,
    place: Place,
    isBeyond?: (wish: { text: string }) => boolean,
  ): readonly Found[] | Promise<readonly Found[]> {
    const parser = isBeyond ? withholding(this.#parser, isBeyond) : this.#parser;
    const found = this.#matcher(rule, index)(place.reading, place.armed, parser);
    const keep = (ranges: readonly Found[]) => {
      const meant = ranges.filter((range) => this.#excuse(rule, range, place.reading) === undefined);
      if (!isBeyond) place.judged?.found.set(index, meant);
      return meant;
    };
    return found instanceof Promise ? found.then(keep) : keep(found);
  }

  #excuse({ rule, approved }: CompiledRule, range: Range, reading: Reading): Excuse | undefined {
    if (approved) return isWholeStatement(range, reading.text) ? undefined : 'not-whole';
    return excuseOf(rule.unless ?? [], range, reading, this.facts);
  }

  #matcher(rule: CompiledRule, index: number): Matcher {
    const known = this.#matchers.get(index);
    if (known) return known;
    const kind = kindOf(rule.rule);
    if (!kind) throw new TypeError('compiled rule without a kind');
    const made = kind.prepare(rule.rule, this.facts);
    this.#matchers.set(index, made);
    return made;
  }
}

/** Reads everything but what is beyond; a rule finds what it can in the rest. */
function withholding(parser: SentenceParser, isBeyond: (wish: { text: string }) => boolean): SentenceParser {
  return { ...parser, parse: async (text) => (isBeyond({ text }) ? null : parser.parse(text)) };
}

function isJoining({ rule }: CompiledRule): boolean {
  return kindOf(rule)?.joins === true;
}

function isParsing({ rule }: CompiledRule): boolean {
  return kindOf(rule)?.parses === true;
}

function readTo({ first }: Beyond<ArmedPlace>, parts: readonly ArmedPart[]): number | undefined {
  return first && offsetOf({ part: first.place.part, start: first.place.start + first.start }, parts);
}

function isWholePart({ rule }: CompiledRule): boolean {
  return kindOf(rule)?.wholePart?.(rule) === true;
}
