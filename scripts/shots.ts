import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { madeUpKey } from '../tests/support/drafts.ts';
import { middleOfMark } from '../tests/support/marks.ts';
import type { Site } from '../tests/support/site.ts';
import { XPage } from '../tests/support/x-page.ts';

export type Language = 'en' | 'de';
export interface ShotSettings {
  language: Language;
  folder: string;
}

/** No fading: a picture must not be taken half way. */
const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

const DRAFT: Record<Language, { before: string; promise: string }> = {
  en: { before: `Our upload runs with ${madeUpKey} now. `, promise: 'Faster uploads, 100% guaranteed' },
  de: { before: `Unser Upload läuft jetzt mit ${madeUpKey}. `, promise: 'Schneller, Erfolg garantiert' },
};
const MARKED: Record<Language, string> = { en: '100% guaranteed', de: 'Erfolg garantiert' };

/** The card on marked words, then the hold at Post, in the replica of X. */
export async function shootOnX(
  site: Site,
  { language, theme, folder }: ShotSettings & { theme: 'light' | 'dark' },
): Promise<string[]> {
  const x = await XPage.open(site, `/home?theme=${theme}`);
  await x.page.setViewport({ width: 1000, height: 640, deviceScaleFactor: 2 });
  await x.page.emulateMediaFeatures(STILL);
  const { before, promise } = DRAFT[language];
  await x.type(before + promise);
  await x.marks({ stop: [madeUpKey], caution: [MARKED[language]] });
  const point = await middleOfMark(x.page, 'stop');
  await x.page.mouse.move(point.x, point.y);
  await x.ax.shown('dialog');
  const card = await shoot(x.page, join(folder, `x-card-${theme}-${language}.png`));
  await x.page.mouse.move(5, 5);
  await x.ax.gone('dialog');
  await x.pressPost();
  await x.ax.shown('alertdialog');
  const hold = await shoot(x.page, join(folder, `x-hold-${theme}-${language}.png`));
  await x.close();
  return [card, hold];
}

/** The popup over a tab with a held draft, at the size it has in the browser. */
export async function shootPopup(site: Site, { language, folder }: ShotSettings): Promise<string> {
  const x = await XPage.open(site);
  await x.type(DRAFT[language].before);
  await x.marks({ stop: [madeUpKey] });
  const extension = [...(await site.browser.extensions()).values()][0];
  if (!extension) throw new Error('The extension is not installed');
  await x.page.triggerExtensionAction(extension);
  const target = await site.browser.waitForTarget((one) => one.url().includes('popup.html'));
  const popup = await target.asPage();
  await popup.waitForFunction((key) => document.body.textContent.includes(key), {}, madeUpKey);
  const path = await shoot(popup, join(folder, `popup-${language}.png`));
  await popup.close();
  await x.close();
  return path;
}

/** Every page of the desk. */
export async function shootDesk(site: Site, { language, folder }: ShotSettings): Promise<string[]> {
  const desk = await site.openOwn('desk.html#/practice');
  await desk.emulateMediaFeatures(STILL);
  await desk.setViewport({ width: 1000, height: 720, deviceScaleFactor: 2 });
  await desk.waitForSelector('nav a');
  const addresses = await desk.$$eval('nav a', (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  const paths: string[] = [];
  for (const address of addresses) {
    await desk.click(`nav a[href="${address}"]`);
    await desk.waitForFunction((hash) => location.hash === hash, {}, address);
    await desk.waitForSelector('h1');
    const name = address.replace(/[^a-z]+/g, '-');
    paths.push(await shoot(desk, join(folder, `desk${name}-${language}.png`)));
  }
  await desk.close();
  return paths;
}

/** Addresses of what a policy says to people, in the popup's size and in the desk's. */
const TEXTS = ['#/guidelines/g/claims', '#/incident/i/personal-data', '#/incident', '#/rights'] as const;

/** A guideline, an incident card and the page about rights: in a narrow window, in either theme. */
export async function shootTexts(site: Site, { language, folder }: ShotSettings): Promise<string[]> {
  const paths: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const features = [...STILL, { name: 'prefers-color-scheme', value: theme }];
    for (const hash of TEXTS) {
      const desk = await site.openOwn(`desk.html${hash}`);
      await desk.emulateMediaFeatures(features);
      await desk.setViewport({ width: 400, height: 1400, deviceScaleFactor: 1 });
      await desk.waitForSelector('main a');
      await desk.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      const name = hash.replace(/[^a-z]+/g, '-');
      paths.push(await shoot(desk, join(folder, `text${name}-${theme}-${language}.png`)));
      await desk.close();
    }
    const popup = await site.openOwn('popup.html');
    await popup.emulateMediaFeatures(features);
    await popup.setViewport({ width: 380, height: 560, deviceScaleFactor: 1 });
    for (const tab of ['guidelines', 'help'] as const) {
      const tabs = await popup.waitForSelector(`[role="tab"]:nth-of-type(${tab === 'guidelines' ? 2 : 3})`);
      await tabs?.click();
      await popup.waitForSelector('.rows button');
      paths.push(await shoot(popup, join(folder, `popup-${tab}-${theme}-${language}.png`)));
      await popup.click('.rows li:nth-of-type(2) button');
      paths.push(await shoot(popup, join(folder, `popup-${tab}-open-${theme}-${language}.png`)));
    }
    await popup.close();
  }
  return paths;
}

/** False where the browser has no package for a language and shows English instead. */
export async function speaks(site: Site, language: Language): Promise<boolean> {
  const own = await site.openOwn('desk.html');
  await own.waitForSelector('nav a');
  const spoken = await own.evaluate(() => document.documentElement.lang || navigator.language);
  await own.close();
  return spoken.startsWith(language);
}

async function shoot(page: Page, path: string): Promise<string> {
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}
