import { RuleError } from '../errors.ts';
import type { Found } from '../match.ts';
import type { TermTenure } from '../types.ts';

/** When a term counts, as a match carries it; nothing where it always does. */
export function tenureOf({ from, until }: TermTenure): Pick<Found, 'from' | 'until'> | undefined {
  if (from === undefined && until === undefined) return undefined;
  return {
    ...(from === undefined ? {} : { from: timeOf(from) }),
    ...(until === undefined ? {} : { until: timeOf(until) }),
  };
}

function timeOf(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new RuleError('bad_date: a term has a date that is not an ISO time');
  return time;
}
