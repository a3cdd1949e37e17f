import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { EMBEDDED, readEmbedded } from '../../cli/support/policy-folder.ts';
import { runCases, runProtected } from '../../lib/bundle/self-test.ts';
import { FOLDERS } from '../../lib/bundle/vocabulary.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { isPlaceholder } from '../../lib/engine/placeholder-value.ts';
import type { Rule, Text } from '../../lib/engine/types.ts';

const { bundle, protectedDrafts, keyCases } = readEmbedded();
/** Rules that stand in files of their own; the others are rows of a table of key formats. */
const written = bundle.rules.filter(({ id }) => !(id in keyCases));
const rows = bundle.rules.filter(({ id }) => id in keyCases);
const compiled = compilePolicy(bundle);
const { check } = createChecker(compiled);

/** Shapes by which programs find keys in repositories: those of the table that need no word beside them. */
const KEY_SHAPES = rows.flatMap((rule) =>
  rule.kind === 'pattern'
    ? rule.patterns.filter(({ near }) => !near).map(({ pattern }) => RE2JS.compile(pattern))
    : [],
);
const MORE_SHAPES = [/eyJ[A-Za-z0-9_-]{10,}\.eyJ/, /-----BEGIN [A-Z ]*PRIVATE KEY-----\\n[A-Za-z0-9+/]{64}/];

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
    expect(files.sort()).toEqual(written.map(({ id }) => id).sort());
  });

  test('can run', () => {
    expect(compiled.rejected).toEqual([]);
  });

  test.each(written)('$id has texts in all languages, a guideline, an owner, a contact and cases', (rule) => {
    const texts = [rule.title, rule.message, rule.why, ...rule.suggestions.map(({ label }) => label)];
    for (const text of texts) expect(locales(text)).toEqual(expect.arrayContaining(bundle.locales));
    expect(bundle.guidelines.map(({ id }) => id)).toContain(rule.guideline);
    const contacts = bundle.contacts.map(({ id }) => id);
    expect(contacts).toContain(rule.contact);
    expect(contacts).toContain(rule.owner);
    expect(rule.reviewBy > bundle.issued.slice(0, 10)).toBe(true);
    expect(bundle.cases[rule.id]?.flag.length).toBeGreaterThanOrEqual(4);
    expect(bundle.cases[rule.id]?.pass.length).toBeGreaterThanOrEqual(4);
  });

  test.each(written)('$id marks what its cases say', async (rule) => {
    const { cases, failures } = await runCases(bundle, [rule], check);
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(8);
  });
});

describe('the table of key formats', () => {
  test('names 200 vendors or more', () => {
    expect(new Set(rows.map(({ title }) => JSON.stringify(title))).size).toBeGreaterThanOrEqual(200);
  });

  test('gives every row texts in all languages', () => {
    for (const { title, message, why } of rows) {
      for (const text of [title, message, why])
        expect(locales(text)).toEqual(expect.arrayContaining(bundle.locales));
    }
  });

  test.each(rows)('$id marks its own keys, whole, and nothing marks one that is broken off', async (rule) => {
    const tested = { ...bundle, cases: keyCases };
    expect((await runCases(tested, [rule], check)).failures).toEqual([]);
    const secret: Rule = { ...rule, id: 'leak.secret' };
    const anyRule = {
      ...tested,
      cases: { 'leak.secret': { flag: [], pass: keyCases[rule.id]?.pass ?? [] } },
    };
    expect((await runCases(anyRule, [secret], check)).failures).toEqual([]);
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
      const found = [
        ...MORE_SHAPES.map((shape) => shape.exec(text)?.[0]),
        ...KEY_SHAPES.map((shape) => {
          const match = shape.matcher(text);
          return match.find() ? match.group(1) : undefined;
        }),
      ].filter((key) => key !== undefined && key !== null && !isPlaceholder(key));
      expect(found.map((key) => `${file}: ${key}`)).toEqual([]);
    }
  });
});
