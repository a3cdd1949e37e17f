import { browser } from './browser.ts';

export interface Frame {
  tabId: number;
  frameId: number;
}

const target = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });

/** Runs a script of the package in one frame's isolated world. */
export async function injectScript(frame: Frame, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: target(frame), files: [file] });
}

/** Gives a frame one style sheet of the package in place of another; the page's DOM does not change. */
export async function swapStyles(frame: Frame, add: string, remove: string): Promise<void> {
  const sheet = (file: string) => ({ target: target(frame), files: [file] });
  await browser.scripting.removeCSS(sheet(remove));
  await browser.scripting.removeCSS(sheet(add));
  await browser.scripting.insertCSS(sheet(add));
}

/** Runs a script of the package in every frame of the open tabs that match; says nothing of tabs it can't reach. */
export async function injectIntoOpenTabs(matches: readonly string[], file: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map((tab) =>
      tab.id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [file] }),
    ),
  );
}

export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Id of the tab in front; null in a window without one. */
export async function frontTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const SIZES = [16, 32, 48, 128] as const;

/** Sets the toolbar icon of one tab; the browser takes it back at the next navigation. */
export async function showIcon(tabId: number, icon: 'on' | 'partly' | 'off', title: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [String(size), `/icon/${icon}-${size}.png`]));
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
}
