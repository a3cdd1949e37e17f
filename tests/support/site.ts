import type { Page } from 'puppeteer-core';
import { type BrowserKind, type LaunchedBrowser, type LaunchSettings, launch } from './launch.ts';
import type { RequestLog } from './request-log.ts';
import { startSiteServer } from './site-server.ts';
import { startTunnel } from './tunnel.ts';

/** A browser with the extension, in front of one replica under its real host name. */
export interface Site extends LaunchedBrowser {
  requests: RequestLog;
}

const HOSTS: Record<string, [string, ...string[]]> = { x: ['x.com', 'www.x.com', 'twitter.com'] };

export async function openSite(
  kind: BrowserKind,
  site: 'x',
  settings: Omit<LaunchSettings, 'proxyPort'> = {},
): Promise<Site> {
  const server = await startSiteServer(site, HOSTS[site] ?? []);
  const tunnel = await startTunnel(server.port);
  const launched = await launch(kind, { ...settings, proxyPort: tunnel.port });
  return {
    ...launched,
    requests: server.requests,
    async close() {
      await launched.close();
      await tunnel.close();
      await server.close();
    },
  };
}

/** Tabs a test opened, closed again without the site asking whether to leave. */
export async function closePages(pages: Page[]): Promise<void> {
  for (const page of pages.splice(0)) await page.close();
}
