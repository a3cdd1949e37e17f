import type { CompiledRule } from './compile.ts';
import type { Judged } from './kept.ts';
import type { Armed, Matcher } from './kinds/kind.ts';
import type { Found, Match } from './match.ts';
import type { ArmedPart } from './part-text.ts';
import type { Reading } from './reading.ts';
import type { Range } from './types.ts';

export const NOT_ARMED: Armed = { items: new Set(), hits: [] };

/** A passage in which some rules are armed; one object for all of them. */
export interface ArmedPlace {
  part: number;
  start: number;
  judged: Judged;
}

/** A text that a rule's matcher is to read. */
export interface Place {
  part: number;
  start: number;
  reading: Reading;
  armed: Armed;
  /** Where what is found is kept; nowhere for whole parts. */
  judged?: Judged;
}

/** In UTF-16 units of all parts together. */
export function offsetOf(
  { part, start }: { part: number; start: number },
  parts: readonly ArmedPart[],
): number {
  return parts.slice(0, part).reduce((sum, { text }) => sum + text.length, start);
}

export function passageOf(index: number, { part, start, judged }: ArmedPlace): Place {
  return { part, start, judged, reading: judged.reading, armed: judged.armed.get(index) ?? NOT_ARMED };
}

/** For what runs on through sentences: parts as a whole, with what their passages armed. */
export function wholeParts(
  index: number,
  places: readonly ArmedPlace[],
  parts: readonly ArmedPart[],
  { hints }: Matcher,
): Place[] {
  return parts.flatMap((whole, part) => {
    const own = places.filter((place) => place.part === part);
    if (own.length === 0 || (hints && !own.some(({ judged }) => hints(judged.reading)))) return [];
    const armed = own.map(({ start, judged }) => ({ start, ...(judged.armed.get(index) ?? NOT_ARMED) }));
    const items = new Set(armed.flatMap((one) => [...one.items]));
    const hits = armed.flatMap(({ start, hits: here }) => here.map((hit) => shifted(hit, start)));
    return [{ part, start: 0, reading: whole.reading, armed: { items, hits } }];
  });
}

function shifted<R extends Range>(range: R, by: number): R {
  return { ...range, start: by + range.start, end: by + range.end };
}

export function placed(
  range: Found,
  { part, start }: { part: number; start: number },
  rule: CompiledRule,
): Match {
  return { ...shifted(range, start), part, rule, level: rule.rule.level };
}
