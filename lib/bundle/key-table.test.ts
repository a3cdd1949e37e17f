import { describe, expect, test } from 'vitest';
import { sources } from '../../tests/support/policy-sources.ts';
import { createChecker } from '../engine/check.ts';
import { compilePolicy } from '../engine/compile.ts';
import { guardBundle } from './bundle-guard.ts';
import { canonicalJson } from './canonical.ts';
import { packBundle } from './pack.ts';
import { buildBundle } from './sources.ts';

const HEAD = `id: leak.secret.api-key
level: stop
title: {en: 'Key ({name})', de: 'Schlüssel ({name})'}
message: {en: This looks like a key., de: Das sieht nach einem Schlüssel aus.}
why: {en: Keys open doors., de: Schlüssel öffnen Türen.}
suggestions: [{label: {en: Take it out, de: Herausnehmen}}]
guideline: g/secrets
contact: c/security
owner: c/security
reviewBy: 2027-01-01
unless: [placeholder]
rows:
`;
const ROWS = `  - {vendor: acme, name: Acme, keys: ['acme_[a-z0-9]{20}'], source: docs}
  - {vendor: bird, name: Bird, keys: ['[0-9a-f]{24}'], near: [birdcloud], source: docs}
  - {vendor: open, name: Open, keys: ['pub_[a-z0-9]{20}'], publishable: true, source: docs}
`;

function build(rows: string) {
  return buildBundle(sources({ 'keys/vendors.yaml': HEAD + rows }));
}

function built() {
  const made = build(ROWS);
  if ('problems' in made) throw new Error(made.problems.map(({ message }) => message).join());
  return made;
}

describe('a table of key formats', () => {
  test('stands for one rule a row, with the texts of the table', () => {
    const { bundle, keyCases } = built();
    const made = bundle.rules.filter(({ id }) => id in keyCases);
    expect(made.map(({ id }) => id)).toEqual(['leak.secret.api-key.acme', 'leak.secret.api-key.bird']);
    expect(made[0]?.title).toEqual({ en: 'Key (Acme)', de: 'Schlüssel (Acme)' });
    expect(bundle.knownKeys).toEqual({ heads: ['acme_', 'pub_'], tails: [] });
    expect(Object.keys(bundle.cases)).not.toContain('leak.secret.api-key.acme');
  });

  test('marks keys that fit, and needs the word where a row names one', async () => {
    const { check } = createChecker(compilePolicy(built().bundle));
    const marked = async (text: string) => {
      const { findings } = await check({ parts: [{ kind: 'body', text }] }, { now: 0 });
      return findings.map(({ rule }) => rule);
    };
    expect(await marked('acme_abcdefghij0123456789 it is')).toEqual(['leak.secret.api-key.acme']);
    expect(await marked('xacme_abcdefghij0123456789')).toEqual([]);
    expect(await marked('my birdcloudKey: 0123456789abcdef01234567')).toEqual(['leak.secret.api-key.bird']);
    expect(await marked('0123456789abcdef01234567')).toEqual([]);
    expect(await marked('birdcloud md5 0123456789abcdef01234567')).toEqual([]);
  });

  test('is carried with its texts told once, and unpacked at the door', () => {
    const { bundle } = built();
    const packed = JSON.parse(canonicalJson(packBundle(bundle)));
    const bird = packed.rules.find(({ id }: { id: string }) => id.endsWith('.bird'));
    expect(bird.like).toBe('leak.secret.api-key.acme');
    expect(bird).not.toHaveProperty('why');
    const guarded = guardBundle(packed);
    if (!('bundle' in guarded)) throw new Error(guarded.detail);
    expect(guarded.bundle).toEqual(bundle);
    const [acme, again] = guarded.bundle.rules.filter(({ id }) => /acme|bird/.test(id));
    expect(again?.why).toBe(acme?.why);
  });

  test('a rule that is like none is refused', () => {
    const packed = JSON.parse(canonicalJson(packBundle(built().bundle)));
    for (const rule of packed.rules) if (rule.like) rule.like = 'leak.nowhere';
    expect(guardBundle(packed)).toMatchObject({ reason: 'schema_invalid' });
  });

  test.each([
    ["  - {vendor: a, name: A, keys: ['a+'], source: docs}", 13, 'more than a key shape can say'],
    ["  - {vendor: a, name: A, keys: ['[0-9]{9}'], source: docs}", 13, 'begin with nothing'],
    ["  - {vendor: a, name: A, keys: ['abc_[0-9]{9}']}", 13, '`source` is missing'],
    [`${ROWS}  - {vendor: acme, name: B, keys: ['bcd_[0-9]{9}'], source: docs}`, 16, 'is there twice'],
  ])('%s is told with its line', (rows, line, message) => {
    const made = build(rows);
    expect('problems' in made ? made.problems : []).toEqual([
      expect.objectContaining({
        file: 'keys/vendors.yaml',
        line,
        message: expect.stringContaining(message),
      }),
    ]);
  });
});
