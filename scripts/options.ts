import { parseArgs } from 'node:util';
import type { BrowserKind } from './find-browsers.ts';

/** `--browser chromium|firefox`, for the scripts that open one browser. */
export function browserOption(): BrowserKind | null {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const { browser } = values;
  if (browser === undefined) return null;
  if (browser === 'firefox') return 'firefox';
  if (['chromium', 'chrome', 'edge', 'brave'].includes(browser)) return 'chromium';
  console.error(`--browser takes chromium or firefox, not ${browser}.`);
  process.exit(2);
}

/** True where a window could be seen. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
