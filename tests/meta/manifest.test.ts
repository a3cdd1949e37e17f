import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { MANAGED_KEYS } from '../../lib/background/managed-settings.ts';
import { permissions } from '../../lib/platform/permissions.ts';
import { siteMatches } from '../../lib/sites/matches.ts';
import config from '../../wxt.config.ts';

async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { mode: 'production', command: 'build', browser, manifestVersion: 3 };
  const { manifest } = config;
  return (await (typeof manifest === 'function' ? manifest(env) : manifest)) ?? {};
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  test('asks for what has a reason, and for the hosts of listed sites only', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions).toEqual(Object.keys(permissions));
    for (const reason of Object.values(permissions)) expect(reason).not.toBe('');
    expect(manifest.host_permissions).toEqual([...siteMatches]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('gives pages nothing to find the extension by', async () => {
    expect((await manifestFor(browser)).web_accessible_resources).toBeUndefined();
  });

  test('is there before the page, in every frame of the listed sites', async () => {
    const [script, ...more] = (await manifestFor(browser)).content_scripts ?? [];
    expect(more).toEqual([]);
    expect(script).toMatchObject({ matches: [...siteMatches], run_at: 'document_start', all_frames: true });
  });

  test('keeps its own pages to scripts and styles of the package', async () => {
    const { content_security_policy: csp } = await manifestFor(browser);
    const policy = typeof csp === 'object' ? csp.extension_pages : csp;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('stays out of private windows', async () => {
    expect((await manifestFor(browser)).incognito).toBe('not_allowed');
  });
});

test('Chromium knows the shape of managed settings: one type a node, and nothing beside the known keys', async () => {
  expect((await manifestFor('chrome')).storage).toEqual({ managed_schema: 'managed-schema.json' });
  const path = fileURLToPath(new URL('../../public/managed-schema.json', import.meta.url));
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(Object.keys((schema as { properties: object }).properties)).toEqual(MANAGED_KEYS);
  expect(untyped(schema, '')).toEqual([]);
});

/** Chrome refuses a package whose schema has a node without exactly one type, or keywords it does not know. */
function untyped(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [path];
  const { type, items, properties = {}, ...more } = node as Record<string, unknown>;
  const strange = Object.keys(more).filter(
    (key) => !['title', 'description', 'enum', 'minimum'].includes(key),
  );
  return [
    ...(typeof type === 'string' && strange.length === 0 ? [] : [path]),
    ...(type === 'array' ? untyped(items, `${path}[]`) : []),
    ...Object.entries(properties as object).flatMap(([key, one]) => untyped(one, `${path}.${key}`)),
  ];
}

test('Chromium builds have a fixed id, Firefox builds a fixed add-on id and no data collection', async () => {
  expect((await manifestFor('chrome')).key).toMatch(/^[A-Za-z0-9+/=]{300,}$/);
  const firefox = await manifestFor('firefox');
  expect(firefox.key).toBeUndefined();
  expect(firefox.browser_specific_settings?.gecko).toMatchObject({
    id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/),
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
});
