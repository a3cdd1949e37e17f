import type { Level, Suggestion } from '../engine/types.ts';
import type { ContactLine } from './protocol.ts';

/** One finding as a view shows it: plain text only. */
export interface FindingView {
  /** Stable while the words and the rule stay the same. */
  key: string;
  rule: string;
  level: Level;
  title: string;
  /** The marked words as typed. */
  words: string;
  message: string;
  why: string;
  suggestions: Suggestion[];
  guideline: { id: string; title: string };
  contact: ContactLine;
}

const STRICTNESS: Record<Level, number> = { note: 0, caution: 1, stop: 2 };

/** For sorting: stop before caution before note. */
export const strictestFirst = (a: Pick<FindingView, 'level'>, b: Pick<FindingView, 'level'>): number =>
  STRICTNESS[b.level] - STRICTNESS[a.level];
