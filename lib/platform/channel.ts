import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Who is at the other end, as the browser says it; nothing a message could claim. */
export interface Sender {
  /** `content`: a script in a web page; `page`: one of our own extension pages. */
  kind: 'content' | 'page';
  tabId?: number;
  frameId?: number;
}

/** A two-way line that either side may lose at any time. */
export interface Channel {
  readonly sender: Sender | null;
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

const CHECKS = 'draftguard';
const STATUS = 'draftguard-status';

function senderOf(port: Runtime.Port): Sender | null {
  const stamp = port.sender;
  if (!stamp || stamp.id !== browser.runtime.id) return null;
  const own = stamp.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return {
    kind: own ? 'page' : 'content',
    ...(stamp.tab?.id === undefined ? {} : { tabId: stamp.tab.id }),
    ...(stamp.frameId === undefined ? {} : { frameId: stamp.frameId }),
  };
}

function channelOver(port: Runtime.Port): Channel {
  return {
    sender: senderOf(port),
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message) => listener(message)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}

/** Opens a line to the background and wakes it. Throws where the extension is gone. */
export const connectToBackground = (): Channel => channelOver(browser.runtime.connect({ name: CHECKS }));

/** For the background: every line opened by a content script or by one of our pages. */
export function onChannel(listener: (channel: Channel) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === CHECKS) listener(channelOver(port));
  });
}

/** For the popup: a line to all frames of a tab; closes at once where no content script listens. */
export const connectToTab = (tabId: number): Channel =>
  channelOver(browser.tabs.connect(tabId, { name: STATUS }));

/** For content scripts: a popup that wants to know how this frame is doing. */
export function onStatusChannel(listener: (channel: Channel) => void, signal: AbortSignal): void {
  const take = (port: Runtime.Port) => {
    if (port.name === STATUS && port.sender?.id === browser.runtime.id) listener(channelOver(port));
  };
  browser.runtime.onConnect.addListener(take);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.onConnect) browser.runtime.onConnect.removeListener(take);
  });
}
