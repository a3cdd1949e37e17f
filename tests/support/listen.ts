import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch.ts';

/** Collects what a page, and in Chromium the extension's worker, write to the console. */
export async function listenToConsoles(launched: LaunchedBrowser, page: Page): Promise<string[]> {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  if (launched.kind === 'chromium') {
    const target = await launched.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    worker?.on('console', (message) => lines.push(message.text()));
  }
  return lines;
}
