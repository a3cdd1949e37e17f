import type { CompiledRule } from './compile.ts';
import { baseLanguage } from './texts.ts';
import type { Draft } from './types.ts';

export function isInForce({ from, until }: CompiledRule, now: number): boolean {
  return (from === null || from <= now) && (until === null || now < until);
}

/** Whether a rule counts where the draft will be posted. What is not known of the draft is not in scope. */
export function isInScope(
  { rule: { scope } }: CompiledRule,
  draft: Draft,
  languages: readonly string[],
): boolean {
  if (!scope) return true;
  const { sites, surfaces, accounts, groups, languages: spoken } = scope;
  return (
    isOneOf(draft.site, sites) &&
    isOneOf(draft.surface, surfaces) &&
    isOneOf(draft.account ?? 'unknown', accounts) &&
    (!groups || groups.some((group) => draft.groups?.includes(group))) &&
    // A draft too short to tell its language could be in any.
    (!spoken || languages.length === 0 || spoken.some((one) => languages.includes(baseLanguage(one))))
  );
}

function isOneOf<T>(value: T | undefined, wanted: readonly T[] | undefined): boolean {
  return !wanted || (value !== undefined && wanted.includes(value));
}
