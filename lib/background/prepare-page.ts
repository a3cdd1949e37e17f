import type { Sender } from '../platform/channel.ts';
import { errorName, log } from '../platform/log.ts';
import { type Frame, injectScript, swapStyles } from '../platform/tabs.ts';

const SHEETS = { light: 'marks-light.css', dark: 'marks-dark.css' } as const;

export function frameOf(sender: Sender): Frame | null {
  const { tabId, frameId } = sender;
  return tabId === undefined || frameId === undefined ? null : { tabId, frameId };
}

/**
 * Gives a frame what it needs once someone writes there: the look of the marks and the views.
 * Neither is a web-accessible resource, so a page cannot find the extension by asking for one.
 */
export async function preparePage(sender: Sender, { dark }: { dark: boolean }): Promise<{ views: boolean }> {
  const frame = frameOf(sender);
  if (!frame) return { views: false };
  try {
    await swapStyles(frame, dark ? SHEETS.dark : SHEETS.light, dark ? SHEETS.light : SHEETS.dark);
    await injectScript(frame, '/views.js');
    return { views: true };
  } catch (error) {
    // The frame went away, or site access was withdrawn between the question and now.
    log({ event: 'inject-failed', error: errorName(error) });
    return { views: false };
  }
}
