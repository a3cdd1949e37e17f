import type { CompiledRule } from './compile.ts';
import type { Level, Range } from './types.ts';

/** Words that a rule means. */
export interface Found extends Range {
  /** They say enough by themselves: what the rule `needs` need not be there. */
  alone?: boolean;
}

/** Words of one part that one rule means, and how much that says here. */
export interface Match extends Found {
  part: number;
  rule: CompiledRule;
  level: Level;
}
