import type { Page } from 'puppeteer-core';

export interface Timing {
  /** From the change of the editor's text to the mark in the browser's registry. */
  marked: number;
  /** From the same change to the end of the first frame that shows it. */
  painted: number;
}

/** Starts a stop watch in the page: from the text that ends in `words` to their mark. Read it with `readTiming`. */
export function watchForMark(page: Page, box: string, level: string, words: string): Promise<void> {
  return page.evaluate(
    (selector, name, ending) => {
      const editor = document.querySelector(selector);
      if (!editor) throw new Error(`${selector} is not on the page`);
      const target = window as Window & { timing?: Promise<{ marked: number; painted: number }> };
      target.timing = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`No mark on ${ending} within 5 s`)), 5000);
        const { port1, port2 } = new MessageChannel();
        let start = 0;
        const isMarked = () =>
          [...(CSS.highlights.get(`draftguard-${name}`) ?? [])].some((range) => String(range) === ending);
        port1.onmessage = () => {
          if (!isMarked()) return port2.postMessage(null);
          const marked = performance.now() - start;
          requestAnimationFrame(() => {
            // A task posted from a frame runs after that frame was painted.
            port1.onmessage = () => resolve({ marked, painted: performance.now() - start });
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(() => {
          if (!editor.textContent.includes(ending)) return;
          observer.disconnect();
          start = performance.now();
          port2.postMessage(null);
        });
        observer.observe(editor, { subtree: true, childList: true, characterData: true });
      });
    },
    box,
    level,
    words,
  );
}

export async function readTiming(page: Page): Promise<Timing> {
  return page.evaluate(() => {
    const { timing } = window as Window & { timing?: Promise<Timing> };
    if (!timing) throw new Error('No stop watch was started');
    return timing;
  });
}
