import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EMBEDDED } from '../../cli/support/policy-folder.ts';
import { GUIDE_FILES } from '../../lib/bundle/layout.ts';
import { guideSchema, ruleSchema } from '../../lib/bundle/rule-schema.ts';
import { FOLDERS } from '../../lib/bundle/vocabulary.ts';
import { accepts } from '../support/json-schema.ts';

const published = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(EMBEDDED, name), 'utf8'));
const schema = published('schema.json');
const guide = published('schema-guide.json');
const isFine = (rule: unknown) => accepts(schema, rule, schema);

const files = readdirSync(EMBEDDED, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name in FOLDERS)
  .flatMap(({ name }) => readdirSync(join(EMBEDDED, name)).map((file) => `${name}/${file}`));
const read = (file: string) => parse(readFileSync(join(EMBEDDED, file), 'utf8'));

test('the published schema is what the shapes say now (scripts/write-rule-schema.ts writes it anew)', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(ruleSchema())));
  expect(guide).toEqual(JSON.parse(JSON.stringify(guideSchema())));
});

const records = readdirSync(EMBEDDED, { recursive: true, encoding: 'utf8' }).filter((file) =>
  GUIDE_FILES.some(
    (name) => file === `${name}.yaml` || (file.startsWith(`${name}/`) && file.endsWith('.yaml')),
  ),
);

test.each(records)('%s is as the schema of records says', (file) => {
  expect(accepts(guide, read(file), guide)).toBe(true);
  expect(accepts(guide, { ...read(file), colour: 'red' }, guide)).toBe(false);
});

test.each(files)('%s is as the schema says', (file) => {
  expect(isFine(read(file))).toBe(true);
});

describe('a mistake is none of it', () => {
  const rule = read('leaks/personal.bank-account.yaml');
  test.each([
    ['an unknown key', { colour: 'red' }],
    ['an unknown kind', { kind: 'magic' }],
    ['a kind without its keys', { kind: 'near' }],
    ['an unknown detector', { detector: 'telephone' }],
    ['an unknown level', { level: 'warning' }],
    ['no suggestion', { suggestions: [] }],
    ['a text in no language', { title: {} }],
    ['a guideline that is none', { guideline: 'secrets' }],
    ['cases without drafts', { cases: { flag: [], pass: [] } }],
    ['a pass case with words', { cases: { ...rule.cases, pass: [{ text: 'a', words: 'a' }] } }],
  ])('%s', (_what, change) => {
    expect(isFine({ ...rule, ...change })).toBe(false);
  });

  test('a missing key', () => {
    const { owner: _, ...rest } = rule;
    expect(isFine(rest)).toBe(false);
  });
});
