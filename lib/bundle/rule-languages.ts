import type { Rule } from '../engine/types.ts';

/** Stands for every language: the rule looks for something that is the same in all of them. */
export const EVERY_LANGUAGE = '*';

/** The languages whose wording a rule knows, in the order its words are listed; `*` where it needs none. */
export function languagesOfRule(rule: Rule): string[] {
  const spoken = wordedIn(rule);
  const languages = spoken.length === 0 || spoken.includes(EVERY_LANGUAGE) ? [EVERY_LANGUAGE] : spoken;
  return rule.scope?.languages && languages[0] === EVERY_LANGUAGE ? rule.scope.languages : languages;
}

function wordedIn(rule: Rule): string[] {
  switch (rule.kind) {
    case 'terms':
      return Object.keys(rule.terms);
    case 'near':
      return Object.keys(rule.near);
    case 'requires':
      return Object.keys(rule.when);
    case 'phrase': {
      const worded = [rule.phrases, rule.near ?? {}, rule.terms ?? {}].flatMap(Object.keys);
      return [...new Set(worded)].filter((language) => rule.languages?.[language] !== 'off');
    }
    default:
      return [];
  }
}
