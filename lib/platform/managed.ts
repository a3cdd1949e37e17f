import { browser } from './browser.ts';

/** What the organisation set for this browser; rejects in Firefox where it set nothing. */
export function readManaged(): Promise<unknown> {
  return browser.storage.managed.get();
}

/** Chromium says when a setting changes; Firefox reads them at its start only. */
export function onManagedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
