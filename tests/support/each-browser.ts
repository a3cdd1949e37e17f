import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind, LaunchSettings } from './launch.ts';
import { openSite, type Site } from './site.ts';

/** Runs the same tests in Chromium and in Firefox, each in one new profile in front of the replica of X. */
export function onX(
  name: string,
  tests: (site: () => Site, kind: BrowserKind) => void,
  settings: Omit<LaunchSettings, 'proxyPort'> = {},
): void {
  describe.each<BrowserKind>(['chromium', 'firefox'])(`${name}, %s`, (kind) => {
    let site: Site | undefined;
    beforeAll(async () => {
      site = await openSite(kind, 'x', settings);
    });
    afterAll(() => site?.close());
    tests(() => {
      if (!site) throw new Error('The browser did not start');
      return site;
    }, kind);
  });
}
