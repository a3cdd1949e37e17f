import browser from 'webextension-polyfill';

/** The extension's own API, for the rest of this folder only. */
export { browser };

/** Language of the browser's interface, BCP 47. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** False once the extension was updated, removed or switched off under a running content script. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Chromium throws "Extension context invalidated" on an orphaned script.
    return false;
  }
}

/** Reads a file of the extension's own package; never the network. */
export async function readPackageFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`package file ${path} is missing`);
  return response.text();
}

/** Runs after install and after an update of the extension or of the browser. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}
