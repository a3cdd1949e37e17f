import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/policy-sources.ts';
import { runCli } from '../support/run-cli.ts';

let scratch = '';

/** A secrecy rule with made-up hashes, whose prefilters all differ. */
function secrets(id: string, count: number): Record<string, string> {
  const hashed = Array.from(
    { length: count },
    (_, i) => `  - ["${i.toString(16).padStart(4, '0')}${'0'.repeat(16)}"]`,
  );
  const text = (SOUND['leaks/business.codename.yaml'] ?? '')
    .replace('id: leak.business.codename', `id: leak.${id}`)
    .replace('kind: terms', 'kind: hashed-terms')
    .replace(
      'terms:\n  en: [project heron]\n',
      `mode: secrecy\nsalt: "00112233445566778899"\nhashed:\n${hashed.join('\n')}\n`,
    );
  return { [`leaks/${id}.yaml`]: text };
}

function folder(name: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(scratch, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'draftguard-layers-'));
  folder('company', { ...SOUND, ...secrets('deals', 200) });
  folder('team', secrets('plans', 90));
  folder('other', secrets('names', 20));
  folder('instead', secrets('deals', 190));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(args, { cwd: scratch, input: 'Hello.' });

describe('secret terms are counted over all layers', () => {
  const told =
    'other:1:1 leak.names hashed: the layers together hold 310 secret terms: company 200, team 90, other 20. Keep 300 or fewer in all';

  test.each([
    [['lint', 'company', '--layer', 'team', '--layer', 'other']],
    [['build', 'company', '--layer', 'team', '--layer', 'other', '--out', 'x.json']],
    [['check', '--layer', 'company', '--layer', 'team', '--layer', 'other']],
  ])('%j', async (args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  test('a layer that takes the place of a rule does not count twice', async () => {
    expect(await run('lint', 'company', '--layer', 'team', '--layer', 'instead')).toMatchObject({ code: 0 });
  });

  test('lint --json names the layers too', async () => {
    const { out } = await run('lint', 'company', '--layer', 'team', '--layer', 'other', '--json');
    expect(JSON.parse(out).problems[0]).toMatchObject({ file: 'other', rule: 'leak.names', field: 'hashed' });
  });
});

test('build makes one bundle of a policy and its layers', async () => {
  expect(await run('build', 'company', '--layer', 'team', '--out', 'one.json')).toMatchObject({ code: 0 });
  const { rules } = JSON.parse(readFileSync(join(scratch, 'one.json'), 'utf8'));
  expect(rules.map(({ id }: { id: string }) => id)).toEqual([
    'leak.business.codename',
    'leak.deals',
    'leak.plans',
  ]);
});

test('lint reckons what slow hashes cost, and over what', async () => {
  const { out } = await run('lint', 'company');
  expect(out).toMatch(/^Slow hashes: \d+(\.\d)? expected per 100 posts.*\(200 secret terms; \d+ drafts/m);
  const [alone, both] = await Promise.all(
    [[], ['--layer', 'team']].map(async (layer) => {
      const { out: json } = await run('lint', 'company', ...layer, '--json');
      return JSON.parse(json).slowHashes;
    }),
  );
  expect(alone).toMatchObject({ terms: 200 });
  const { windowsPerPost, per100Posts } = alone;
  expect(per100Posts).toBeCloseTo((100 * windowsPerPost * 200) / 65_536, 0);
  expect(both.per100Posts).toBeGreaterThan(per100Posts);
  const none = await runCli(['lint', 'rules', '--json'], { cwd: join(import.meta.dirname, '../..') });
  expect(JSON.parse(none.out).slowHashes.terms).toBeGreaterThanOrEqual(0);
});

test('lint notes the languages that a phrase rule forgot', async () => {
  const rule = (SOUND['leaks/business.codename.yaml'] ?? '')
    .replace('kind: terms', 'kind: phrase')
    .replace(
      'terms:\n  en: [project heron]',
      "phrases:\n  en: [{match: 'we [promise] #Noun', triggers: [promise]}]",
    );
  folder('silent', { ...SOUND, 'leaks/business.codename.yaml': rule });
  const { out } = await run('lint', 'silent');
  expect(out).toContain('Note: leak.business.codename says nothing about de. Add `near` or `terms`');
  folder('spoken', {
    ...SOUND,
    'leaks/business.codename.yaml': rule.replace('phrases:', 'languages: {de: off}\nphrases:'),
  });
  expect((await run('lint', 'spoken')).out).not.toContain('says nothing');
});

test('lint notes the contacts nobody stands behind yet', async () => {
  folder('open', SOUND);
  expect((await run('lint', 'open')).out).toContain('Note: nobody stands behind c/security');
  const filled = ['security', 'privacy', 'legal', 'comms', 'press', 'people'].map(
    (desk) => `  c/${desk}: {name: Jo}\n`,
  );
  folder('filled', { ...SOUND, 'placeholders.yaml': `placeholders:\n${filled.join('')}` });
  expect((await run('lint', 'filled')).out).not.toContain('stands behind');
});
