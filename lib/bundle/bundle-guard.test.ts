import { describe, expect, test } from 'vitest';
import { sources } from '../../tests/support/policy-sources.ts';
import type { Bundle } from '../engine/types.ts';
import { guardBundle } from './bundle-guard.ts';
import { canonicalJson } from './canonical.ts';
import { buildBundle } from './sources.ts';

function sound(): Bundle {
  const built = buildBundle(sources());
  if ('problems' in built) throw new Error('the sources are sound');
  return built.bundle;
}

describe('guardBundle', () => {
  test('lets a built bundle through unchanged', () => {
    const guarded = guardBundle(JSON.parse(canonicalJson(sound())));
    expect(guarded).toEqual({ bundle: sound(), ignored: [] });
  });

  test('names top-level keys it does not know and leaves them behind', () => {
    const guarded = guardBundle({ ...sound(), puzzles: [] });
    expect(guarded).toEqual({ bundle: sound(), ignored: ['puzzles'] });
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['another format', { ...sound(), format: 2 }],
    ['a revision that is text', { ...sound(), revision: '3' }],
    ['rules that are no list', { ...sound(), rules: {} }],
    ['a rule without a message', { ...sound(), rules: [{ ...sound().rules[0], message: undefined }] }],
    ['a rule with a key it does not know', { ...sound(), rules: [{ ...sound().rules[0], code: 'x' }] }],
    ['a rule that is there twice', { ...sound(), rules: [sound().rules[0], sound().rules[0]] }],
    [
      'a contact that leads to a script',
      { ...sound(), contacts: [{ ...sound().contacts[0], href: 'javascript:1' }] },
    ],
  ])('refuses %s', (_, value) => {
    expect(guardBundle(value)).toMatchObject({ reason: 'schema_invalid' });
  });

  test('refuses a kind it does not know, by name', () => {
    const rules = [{ ...sound().rules[0], kind: 'magic' }];
    expect(guardBundle({ ...sound(), rules })).toMatchObject({
      reason: 'unknown_kind',
      detail: expect.stringContaining('magic'),
    });
  });
});
