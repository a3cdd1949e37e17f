import type { CompiledRule } from './compile.ts';
import type { Level, Range } from './types.ts';

/** Words that a rule means. */
export interface Found extends Range {
  /** They say enough by themselves: what the rule `needs` need not be there. */
  alone?: boolean;
  /** Milliseconds since the epoch between which they count; always where these are absent. */
  from?: number;
  until?: number;
}

export function isCurrent({ from, until }: Found, now: number): boolean {
  return (from === undefined || from <= now) && (until === undefined || now < until);
}

/** Words of one part that one rule means, and how much that says here. */
export interface Match extends Found {
  part: number;
  rule: CompiledRule;
  level: Level;
}
