import { RuleError } from '../engine/errors.ts';
import type { WordSets } from '../engine/types.ts';
import { createSetReader } from '../engine/word-sets.ts';
import { type Issue, isRecord, type Path } from './shape.ts';

/** Every `{set: name}` in a rule or set must name a set of this policy or its base. */
export function checkSetNames(value: unknown, sets: WordSets): Issue[] {
  return namesIn(value, []).flatMap(({ name, path }): Issue[] =>
    Object.hasOwn(sets, name)
      ? []
      : [
          {
            path,
            message: `\`${name}\` is not a set of this policy`,
            fix: `Add it as sets/${name}.yaml, or name one that is there`,
          },
        ],
  );
}

/** Sets may be made of sets, but none of itself. */
export function checkSetCycle(name: string, sets: WordSets): Issue[] {
  try {
    createSetReader(sets).words(name, name);
    return [];
  } catch (error) {
    // Names that are not there are told where they stand; what is left is a set made of itself.
    if (!(error instanceof RuleError) || !error.message.startsWith('set_cycle')) return [];
    const cycle = error.message.split(': ').at(-1) ?? name;
    return [{ path: [], message: `the set is made of itself: ${cycle}`, fix: 'Take one of them out' }];
  }
}

function namesIn(value: unknown, path: Path): { name: string; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => namesIn(item, [...path, i]));
  if (!isRecord(value)) return [];
  const own = typeof value.set === 'string' ? [{ name: value.set, path: [...path, 'set'] }] : [];
  const pair = Array.isArray(value.pair)
    ? value.pair.flatMap((name: unknown, i) =>
        typeof name === 'string' ? [{ name, path: [...path, 'pair', i] }] : [],
      )
    : [];
  return [...own, ...pair, ...Object.entries(value).flatMap(([key, item]) => namesIn(item, [...path, key]))];
}
