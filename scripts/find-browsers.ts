import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

const NAMES: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'google-chrome-beta',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Record<BrowserKind, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PATHS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const OVERRIDE: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The first installed browser of a kind; `CHROME_PATH` and `FIREFOX_PATH` go first. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const path = candidates(kind).find((candidate) => existsSync(candidate));
  return path === undefined ? null : { kind, path };
}

function candidates(kind: BrowserKind): string[] {
  const override = process.env[OVERRIDE[kind]];
  if (override) return [override];
  if (process.platform === 'win32') return onWindows(kind);
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES[kind].map((name) => join(folder, name)));
  return process.platform === 'darwin' ? [...onMac(kind), ...onPath] : onPath;
}

function onMac(kind: BrowserKind): string[] {
  const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  return folders.flatMap((folder) =>
    MAC_APPS[kind].map((app) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', kind === 'firefox' ? 'firefox' : app),
    ),
  );
}

function onWindows(kind: BrowserKind): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder): folder is string => folder !== undefined);
  return folders.flatMap((folder) => WINDOWS_PATHS[kind].map((path) => join(folder, path)));
}
