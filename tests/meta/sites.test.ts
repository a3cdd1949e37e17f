import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { siteMatches } from '../../lib/sites/matches.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sites = readdirSync(join(root, 'lib/sites'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Our own page, whose marks are ours to keep: no date to note, and the page itself stands for a replica. */
const OWN = 'practice';

const read = (site: string, file: string) => readFileSync(join(root, 'lib/sites', site, file), 'utf8');

test.each(sites)('%s has an adapter that keeps its selectors beside it', (site) => {
  const adapter = read(site, 'adapter.ts');
  expect(adapter).toContain("from './selectors.ts'");
  expect(adapter).not.toMatch(/['"`][^'"`]*\[(data-|role|aria-)/);
});

describe.each(sites.filter((site) => site !== OWN))('the site %s', (site) => {
  test('says of every selector why it is there and when it was seen', () => {
    const selectors = read(site, 'selectors.ts');
    const told = /\/\*\*(?:(?!\*\/)[\s\S])*\bSeen \d{4}-\d{2}\.\s*\*\/\s*export const (\w+)/g;
    const dated = [...selectors.matchAll(told)].map(([, name]) => name);
    const all = [...selectors.matchAll(/export const (\w+)/g)].map(([, name]) => name);
    expect(dated).toEqual(all);
  });

  test('has a replica on its real editor', () => {
    expect(existsSync(join(root, 'tests/replicas', site))).toBe(true);
  });
});

test('hosts are listed one by one, over HTTPS only', () => {
  for (const match of siteMatches) expect(match).toMatch(/^https:\/\/[a-z.]+\/\*$/);
});
