import { excuseOf } from '../frames/index.ts';
import { NO_FACTS, type PolicyFacts } from '../policy-facts.ts';
import { Reading } from '../reading.ts';
import type { Frame } from '../types.ts';

/** Whether a frame holds for the match, which stands between double brackets. */
export function excused(frame: Frame, marked: string, facts: PolicyFacts = NO_FACTS): boolean {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  return excuseOf([frame], { start, end }, new Reading(text), facts) === frame;
}
