import type { Match } from './judge.ts';
import type { Reading } from './reading.ts';
export function withoutProtected(matches: readonly Match[], _readings: readonly Reading[]): readonly Match[] {
  return matches;
}
