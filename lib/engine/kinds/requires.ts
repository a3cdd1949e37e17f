import { RuleError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { RequiresRule } from '../types.ts';
import { isWord } from '../word-sets.ts';
import { type KindModule, type Literal, WHOLE_WORDS } from './kind.ts';
import { nearMatches } from './near-match.ts';
import { nearLiterals, runsOn } from './near-slots.ts';

/** The item of what must be there; those of `when` are greater. */
const PRESENT = 0;

/** If one thing is said, another must stand somewhere in the draft: a disclosure, a risk notice. */
export const requires: KindModule<RequiresRule> = {
  literals(rule) {
    const when = nearLiterals(rule.when);
    if (when.length === 0) throw new RuleError('no_groups: the rule does not say when it counts');
    if (rule.present.length === 0) throw new RuleError('no_terms: the rule asks for nothing');
    const present = rule.present.filter(isWord).map((term): Literal => {
      const text = fold(term.trim()).text;
      if (text === '') throw new RuleError('empty_term: a term has no visible character');
      return { text, item: PRESENT, bound: WHOLE_WORDS, language: '*' };
    });
    return [...when, ...present];
  },
  always: () => false,
  wholePart: (rule) => runsOn(rule.when),
  isQuiet: (armed) => armed.some(({ items }) => items.has(PRESENT)),
  prepare(rule) {
    const matches = nearMatches(rule.when, rule.unless?.includes('negated') ? 'count' : 'ignore');
    return (reading, armed) =>
      matches(
        reading,
        armed.hits.filter(({ item }) => item !== PRESENT),
      );
  },
};
