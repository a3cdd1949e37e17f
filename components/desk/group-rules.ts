import type { PolicySummary } from '../../lib/stores/desk-store.ts';

type RuleSummary = PolicySummary['rules'][number];

/** One rule, or several that say the same and differ only in what they look for. */
export interface RuleGroup {
  /** The one whose text stands for all. */
  rule: RuleSummary;
  /** Titles of all of them, where there are several. */
  titles: string[];
}

/** Fewer than this are listed one by one. */
const FEWEST = 4;
const STRICTEST_FIRST: readonly string[] = ['stop', 'caution', 'note'];

/** Rules as people read them: the strictest first, by title, and those that say the same as one. */
export function groupRules(rules: readonly RuleSummary[], locale: string): RuleGroup[] {
  const byTitle = new Intl.Collator(locale);
  const alike = new Map<string, RuleSummary[]>();
  for (const rule of rules) {
    const said = JSON.stringify([rule.message, rule.why, rule.level, rule.guideline, rule.owner]);
    alike.set(said, [...(alike.get(said) ?? []), rule]);
  }
  return [...alike.values()]
    .flatMap((group): RuleGroup[] => {
      const [first] = group;
      if (!first || group.length < FEWEST) return group.map((rule) => ({ rule, titles: [] }));
      return [{ rule: first, titles: group.map(({ title }) => title).sort(byTitle.compare) }];
    })
    .sort(
      (a, b) =>
        STRICTEST_FIRST.indexOf(a.rule.level) - STRICTEST_FIRST.indexOf(b.rule.level) ||
        byTitle.compare(a.rule.title, b.rule.title),
    );
}
