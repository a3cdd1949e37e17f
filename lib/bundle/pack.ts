import type { Bundle, Rule } from '../engine/types.ts';
import { canonicalJson } from './canonical.ts';
import { isRecord } from './shape.ts';

/** What rules that look for the same kind of thing have in common. */
const SHARED = [
  'message',
  'why',
  'suggestions',
  'guideline',
  'contact',
  'owner',
  'reviewBy',
  'unless',
  'level',
] as const satisfies readonly (keyof Rule)[];

/**
 * A bundle as its file carries it: a rule with the same texts as one before it names that one in `like`
 * and leaves out what is the same. Hundreds of key formats share their texts so.
 */
export function packBundle(bundle: Bundle): unknown {
  const first = new Map<string, Rule>();
  return {
    ...bundle,
    rules: bundle.rules.map((rule) => {
      const texts = canonicalJson([rule.message, rule.why, rule.suggestions]);
      const model = first.get(texts);
      if (!model) first.set(texts, rule);
      if (!model || SHARED.some((key) => model[key] !== undefined && rule[key] === undefined)) return rule;
      const own = Object.entries(rule).filter(([key, value]) => !isSame(key, value, model));
      return { like: model.id, ...Object.fromEntries(own) };
    }),
  };
}

function isSame(key: string, value: unknown, model: Rule): boolean {
  const shared = SHARED.find((one) => one === key);
  return shared !== undefined && canonicalJson(value) === canonicalJson(model[shared] ?? null);
}

/** The rules of a packed bundle with what `like` stands for; a name that leads nowhere stays, so that the door tells it. */
export function unpackRules(value: unknown): { value: unknown; models: Map<string, string> } {
  const models = new Map<string, string>();
  if (!isRecord(value) || !Array.isArray(value.rules)) return { value, models };
  const whole = new Map<unknown, Record<string, unknown>>();
  const rules = value.rules.map((rule: unknown) => {
    if (!isRecord(rule)) return rule;
    const { like, ...own } = rule;
    if (like === undefined) {
      whole.set(rule.id, rule);
      return rule;
    }
    const model = whole.get(like);
    if (!model) return rule;
    models.set(String(rule.id), String(like));
    const shared = SHARED.filter((key) => model[key] !== undefined).map((key) => [key, model[key]]);
    return { ...Object.fromEntries(shared), ...own };
  });
  return { value: { ...value, rules }, models };
}

/** Lets rules hold the very texts of their models, so that whoever stores them stores each text once. */
export function shareTexts(rules: readonly Rule[], models: ReadonlyMap<string, string>): void {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, like] of models) {
    const rule = byId.get(id);
    const model = byId.get(like);
    if (!rule || !model) continue;
    rule.message = model.message;
    rule.why = model.why;
    rule.suggestions = model.suggestions;
  }
}
