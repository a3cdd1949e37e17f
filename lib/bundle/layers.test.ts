import { expect, test } from 'vitest';
import { RULE, ruleWith, sources } from '../../tests/support/policy-sources.ts';
import type { Bundle } from '../engine/types.ts';
import { mergeLayer } from './layers.ts';
import { buildBundle } from './sources.ts';

function bundleOf(changes: Record<string, string | null>, base?: Bundle): Bundle {
  const built = buildBundle(
    base ? Object.entries(changes).map(([path, text]) => ({ path, text: text ?? '' })) : sources(changes),
    base,
  );
  if ('problems' in built) throw new Error(built.problems[0]?.message);
  return built.bundle;
}

test('a layer takes the place of rules with the same id and adds the others', () => {
  const base = bundleOf({});
  const same = ruleWith('level: caution', 'level: stop');
  const added = (ruleWith('terms', 'terms')[RULE] ?? '').replaceAll(
    'leak.business.codename',
    'x-acme.leak.business.codename',
  );
  const layer = bundleOf({ ...same, 'leaks/x-acme.business.codename.yaml': added }, base);
  const merged = mergeLayer(base, layer);
  expect(merged.rules.map(({ id, level }) => [id, level])).toEqual([
    ['leak.business.codename', 'stop'],
    ['x-acme.leak.business.codename', 'caution'],
  ]);
  expect(merged.guidelines).toEqual(base.guidelines);
  expect(merged.locales).toEqual(['en', 'de']);
});
