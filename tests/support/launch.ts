import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../scripts/find-browsers.ts';
import { bidi } from './bidi.ts';
import { waitUntil } from './wait-until.ts';

export type { BrowserKind };

export interface LaunchSettings {
  /** Folder of the built extension; `null` starts the browser without one. */
  extension?: string | null;
  /** Port of a proxy that every request goes through. */
  proxyPort?: number;
  headless?: boolean;
  /** Language of the browser's own interface (Chromium only: Firefox needs a package for each). */
  language?: string;
  /** Further Chromium switches. */
  args?: string[];
  /** Further Firefox preferences. */
  prefs?: Record<string, unknown>;
}

export interface LaunchedBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Address of the extension's own pages, with the closing slash. */
  base: string;
  /** A new tab at an address. */
  open(url: string): Promise<Page>;
  /** A tab with one of the extension's own pages; one in the background leaves the tab in front active. */
  openOwn(path: string, where?: { background?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** Every Firefox profile of a test gives the extension this host name, so that its pages have an address. */
const FIREFOX_HOST = '5d1c0f5e-6a3b-4b57-9a51-0a2f6f7d8c11';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where `npm run build` leaves the extension for a kind of browser. */
export function builtExtension(kind: BrowserKind): string {
  return join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Starts an installed browser with the extension in a new, empty profile. */
export async function launch(kind: BrowserKind, settings: LaunchSettings = {}): Promise<LaunchedBrowser> {
  const found = findBrowser(kind);
  if (!found) throw new Error(`No ${kind} is installed here; npm run browsers says how to get one.`);
  const extension = settings.extension === undefined ? builtExtension(kind) : settings.extension;
  if (extension !== null && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension is built for ${kind}; run npm run build and npm run build:firefox.`);
  const options = kind === 'firefox' ? firefoxOptions(extension, settings) : chromiumOptions(settings);
  const browser = await puppeteer.launch({
    ...options,
    executablePath: found.path,
    headless: settings.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: settings.headless === false ? null : { width: 1280, height: 900 },
  });
  const id = extension === null ? '' : await browser.installExtension(extension);
  const base = kind === 'firefox' ? `moz-extension://${FIREFOX_HOST}/` : `chrome-extension://${id}/`;
  return {
    kind,
    browser,
    base,
    async open(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(url);
      return page;
    },
    async openOwn(path, { background = false } = {}) {
      const page = await browser.newPage({ type: 'tab', background });
      page.setDefaultTimeout(10_000);
      const url = base + path;
      // Firefox moves the tab to the extension's process, which the driver's own waiting does not survive.
      if (kind === 'firefox')
        await bidi(page, 'browsingContext.navigate', (context) => ({ context, url, wait: 'none' }));
      else await page.goto(url);
      await waitUntil(url, () => hasLoaded(page, base));
      return page;
    },
    close: () => browser.close(),
  };
}

async function hasLoaded(page: Page, base: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (start) => location.href.startsWith(start) && document.readyState === 'complete',
      base,
    );
  } catch (error) {
    // The document that was asked is the one being left.
    if (error instanceof Error && /destroyed|discarded|no such frame|detached|not found/i.test(error.message))
      return false;
    throw error;
  }
}

function chromiumOptions({ proxyPort, language = 'en-US', args = [] }: LaunchSettings): LaunchOptions {
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    `--lang=${language}`,
  ];
  const proxy = proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--ignore-certificate-errors'] : [];
  // Chromium's sandbox refuses to start for root, which containers often run as.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    // On Linux the language comes from the environment, elsewhere from the switch.
    env: { ...process.env, LANGUAGE: language },
    args: [...quiet, ...proxy, ...root, ...args],
  };
}

function firefoxOptions(extension: string | null, { proxyPort, prefs = {} }: LaunchSettings): LaunchOptions {
  const proxy = proxyPort
    ? { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxyPort }
    : {};
  const uuids = extension === null ? {} : { [addonId(extension)]: FIREFOX_HOST };
  return {
    browser: 'firefox',
    // Opens addresses of the extension's own pages to the driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxy,
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'intl.accept_languages': 'en-US, en',
      ...prefs,
    },
  };
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json gives Firefox no add-on id`);
  return id;
}
