import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanDraft } from '../support/drafts.ts';
import { type BrowserKind, builtExtension } from '../support/launch.ts';
import { openSite, type Site } from '../support/site.ts';
import { XPage } from '../support/x-page.ts';

describe.each<BrowserKind>(['chromium', 'firefox'])('without any policy, %s', (kind) => {
  let folder = '';
  let site: Site;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'draftguard-'));
    cpSync(builtExtension(kind), folder, { recursive: true });
    rmSync(join(folder, 'embedded-bundle.json'));
    site = await openSite(kind, 'x', { extension: folder });
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  test('a draft goes out once, and is said not to have been checked', async () => {
    const x = await XPage.open(site);
    await x.type(cleanDraft);
    await x.pressPost();
    await x.posted();
    await x.ax.reads('This draft was not checked');
    expect(await x.settledPosts()).toEqual([{ texts: [cleanDraft], kind: 'post' }]);
    await x.close();
  });

  test('a site that wants a hand gets one more press, and nobody is told that it was checked', async () => {
    const x = await XPage.open(site, '/home?refuse=untrusted');
    await x.type(cleanDraft);
    await x.pressPost();
    await x.ax.reads('Not checked. Press Post again');
    expect(await x.settledPosts()).toEqual([]);
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [cleanDraft], kind: 'post' }]);
    await x.close();
  });
});
