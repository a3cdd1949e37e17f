import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import type { Strings } from '../../lib/strings/types.ts';

const EVERY = '*';

/** What a language is called in the reader's own. */
export function languageName(tag: string, strings: Strings): string {
  if (tag === EVERY) return strings.everyLanguage;
  return new Intl.DisplayNames(strings.language, { type: 'language' }).of(tag) ?? tag;
}

/** Names of languages in the order of the reader's alphabet. */
export function languageNames(tags: readonly string[], strings: Strings): string {
  const byName = new Intl.Collator(strings.language);
  return tags
    .map((tag) => languageName(tag, strings))
    .sort(byName.compare)
    .join(', ');
}

/** How many rules look at a draft in each language: those that need no wording count in all of them. */
export function rulesByLanguage(rules: PolicySummary['rules']): { language: string; count: number }[] {
  const everywhere = rules.filter(({ languages }) => languages.includes(EVERY)).length;
  const spoken = new Set(rules.flatMap(({ languages }) => languages).filter((tag) => tag !== EVERY));
  return [...spoken].map((language) => ({
    language,
    count: everywhere + rules.filter(({ languages }) => languages.includes(language)).length,
  }));
}
