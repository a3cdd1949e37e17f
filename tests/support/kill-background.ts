import type { Page } from 'puppeteer-core';
import { bidi } from './bidi.ts';
import type { LaunchedBrowser } from './launch.ts';
import { waitUntil } from './wait-until.ts';

/** Ends the extension's background as the browser itself does when it saves memory. */
export async function killBackground(launched: LaunchedBrowser, page: Page): Promise<void> {
  if (launched.kind === 'firefox') await killEventPage(launched, page);
  else await killWorker(launched);
}

async function killWorker({ browser, base }: LaunchedBrowser): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(base),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker');
  // One killed while it is still being installed is never started again; no browser does that by itself.
  await waitUntil('the worker to be installed', () =>
    worker.evaluate(() => {
      const { registration } = globalThis as unknown as {
        registration?: { active: { state: string } | null };
      };
      return registration?.active?.state === 'activated';
    }),
  );
  await worker.close();
  await waitUntil('the worker to be gone', async () => !browser.targets().includes(target));
}

interface ChromeTree {
  contexts: { context: string }[];
}
type Evaluated = { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };

/** Firefox has a call of its own for this, open to the browser's own windows. */
async function killEventPage({ base }: LaunchedBrowser, page: Page): Promise<void> {
  const { contexts } = await bidi<ChromeTree>(page, 'browsingContext.getTree', () => ({
    'moz:scope': 'chrome',
  }));
  const host = new URL(base).hostname;
  const evaluated = await bidi<Evaluated>(page, 'script.evaluate', () => ({
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByHostname('${host}');
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`,
  }));
  if (evaluated.result?.value !== 'stopped')
    throw new Error(`Firefox did not stop the background: ${JSON.stringify(evaluated)}`);
}
