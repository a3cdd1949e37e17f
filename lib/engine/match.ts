import type { CompiledRule } from './compile.ts';
import type { Level, Range } from './types.ts';

/** Words of one part that one rule means, and how much that says here. */
export interface Match extends Range {
  part: number;
  rule: CompiledRule;
  level: Level;
}
