import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';

/** A word that occurs nowhere but in one test's draft. */
export function newCanary(): string {
  return `canary${randomBytes(6).toString('hex')}`;
}

/** Which of some words stand in what the extension keeps on the device, in texts, names or bytes. */
export function wordsInStorage(own: Page, words: readonly string[]): Promise<string[]> {
  return own.evaluate(
    async (...wanted) => {
      const holds = (value: unknown, word: string): boolean => {
        if (typeof value === 'string') return value.includes(word);
        if (typeof value !== 'object' || value === null) return false;
        if (ArrayBuffer.isView(value))
          return ['latin1', 'utf-16le'].some((code) => new TextDecoder(code).decode(value).includes(word));
        return Object.entries(value).some(([name, one]) => name.includes(word) || holds(one, word));
      };
      interface Area {
        get(keys: null): Promise<unknown>;
      }
      const api = globalThis as unknown as Record<string, { storage?: Record<string, Area> } | undefined>;
      const storage = (api.browser ?? api.chrome)?.storage ?? {};
      const seen: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
      for (const area of ['local', 'session', 'sync']) seen.push(await storage[area]?.get(null));
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const store of db.objectStoreNames) {
          const rows = await new Promise<unknown[]>((resolve, reject) => {
            const reading = db.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
            reading.onerror = () => reject(reading.error);
          });
          seen.push({ name, store, rows });
        }
        db.close();
      }
      return wanted.filter((word) => holds(seen, word));
    },
    ...words,
  );
}

/** Every place of the page, outside its editors, where a text can hide: attributes, storage, cookies, address. */
export function dumpPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    return JSON.stringify([
      attributes,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      window.name,
      Object.keys(window),
    ]);
  });
}
