import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMBEDDED, readEmbedded } from '../../cli/support/policy-folder.ts';
import { runCases, runProtected } from '../../lib/bundle/self-test.ts';
import { FOLDERS } from '../../lib/bundle/vocabulary.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import type { Text } from '../../lib/engine/types.ts';

const { bundle, protectedDrafts } = readEmbedded();
const compiled = compilePolicy(bundle);
const { check } = createChecker(compiled);

/** Shapes by which programs find keys in repositories. */
const KEY_SHAPES = [
  /(?:AKIA|ASIA)[A-Z2-7]{16}/,
  /gh[pousr]_[A-Za-z0-9]{36}/,
  /github_pat_[A-Za-z0-9_]{22}/,
  /glpat-[A-Za-z0-9_-]{20}/,
  /xox[abp]-[0-9]{8}/,
  /hooks\.slack\.com\/services\/T[A-Z0-9]{8}/,
  /[sr]k_live_[A-Za-z0-9]{24}/,
  /AIza[A-Za-z0-9_-]{35}/,
  /sk-(?:proj|ant)-[A-Za-z0-9_-]{20}/,
  /npm_[A-Za-z0-9]{36}/,
  /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
  /eyJ[A-Za-z0-9_-]{10,}\.eyJ/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----\\n[A-Za-z0-9+/]{64}/,
];

function locales(text: Text): string[] {
  return typeof text === 'string' ? [] : Object.keys(text).sort();
}

describe('every rule', () => {
  test('stands in a file of its own, named after it', () => {
    const files = Object.keys(FOLDERS).flatMap((folder) => {
      const path = join(EMBEDDED, folder);
      const names = readdirSync(EMBEDDED).includes(folder) ? readdirSync(path) : [];
      return names.map((name) => `${FOLDERS[folder]}.${name.replace(/\.yaml$/, '')}`);
    });
    expect(files.sort()).toEqual(bundle.rules.map(({ id }) => id).sort());
  });

  test('can run', () => {
    expect(compiled.rejected).toEqual([]);
  });

  test.each(bundle.rules)(
    '$id has texts in all languages, a guideline, an owner, a contact and cases',
    (rule) => {
      const texts = [rule.title, rule.message, rule.why, ...rule.suggestions.map(({ label }) => label)];
      for (const text of texts) expect(locales(text)).toEqual(expect.arrayContaining(bundle.locales));
      expect(bundle.guidelines.map(({ id }) => id)).toContain(rule.guideline);
      const contacts = bundle.contacts.map(({ id }) => id);
      expect(contacts).toContain(rule.contact);
      expect(contacts).toContain(rule.owner);
      expect(rule.reviewBy > bundle.issued.slice(0, 10)).toBe(true);
      expect(bundle.cases[rule.id]?.flag.length).toBeGreaterThanOrEqual(4);
      expect(bundle.cases[rule.id]?.pass.length).toBeGreaterThanOrEqual(4);
    },
  );

  test.each(bundle.rules)('$id marks what its cases say', async (rule) => {
    const { cases, failures } = await runCases(bundle, [rule], check);
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(8);
  });
});

describe('the policy', () => {
  test('is silent about pay, hours, safety, unions and wrongdoing', async () => {
    const { cases, failures } = await runProtected(bundle, protectedDrafts, check);
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(10);
  });

  test('names the rights note, and what to do when a secret or personal data got out', () => {
    expect(bundle.guidelines.map(({ id }) => id)).toContain('g/your-rights');
    expect(bundle.incident.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['i/secret', 'i/personal-data']),
    );
  });

  test.each(bundle.guidelines)(
    '$id has what to do, what not to do and whom to ask, in 100 to 260 words',
    ({ body }) => {
      expect(locales(body)).toEqual(expect.arrayContaining(bundle.locales));
      for (const text of Object.values(body)) {
        expect([3, 4]).toContain(text.match(/^## /gm)?.length);
        expect(text.match(/^- /gm)?.length).toBeGreaterThanOrEqual(6);
        const words = text.split(/\s+/).length;
        expect(words).toBeGreaterThanOrEqual(100);
        expect(words).toBeLessThanOrEqual(260);
      }
    },
  );

  test('holds no sample key in one piece in its files', () => {
    const files = readdirSync(EMBEDDED, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    for (const file of files) {
      const text = readFileSync(join(EMBEDDED, file), 'utf8');
      for (const shape of KEY_SHAPES) {
        const found = shape.exec(text)?.[0];
        // Runs of x show the shape without a value.
        expect(found?.includes('xxxxxxxxxx') === false ? `${file}: ${found}` : '').toBe('');
      }
    }
  });
});
