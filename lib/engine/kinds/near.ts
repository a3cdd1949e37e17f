import { RuleError } from '../errors.ts';
import type { NearRule } from '../types.ts';
import type { KindModule } from './kind.ts';
import { nearMatches } from './near-match.ts';
import { nearLiterals, runsOn } from './near-slots.ts';

/** Words of several groups within so many words, or in one sentence. */
export const near: KindModule<NearRule> = {
  literals(rule) {
    const literals = nearLiterals(rule.near, rule.disguises === true);
    if (literals.length === 0) throw new RuleError('no_groups: the rule lists no words');
    return literals;
  },
  always: () => false,
  wholePart: (rule) => runsOn(rule.near),
  prepare(rule) {
    const matches = nearMatches(rule.near, rule.unless?.includes('negated') ? 'count' : 'ignore');
    return (reading, armed) => matches(reading, armed.hits);
  },
};
