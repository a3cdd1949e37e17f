import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Marked words by level, in the order of the page. */
export type Marks = Record<string, string[]>;

/** The marks as the browser would paint them, read from the page's highlight registry. */
export function readMarks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('draftguard-')) continue;
      const texts: { text: string; range: Range }[] = [];
      highlight.forEach((abstract) => {
        const range = document.createRange();
        range.setStart(abstract.startContainer, abstract.startOffset);
        range.setEnd(abstract.endContainer, abstract.endOffset);
        if (range.toString() !== '') texts.push({ text: range.toString(), range });
      });
      texts.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
      if (texts.length > 0) marks[name.slice('draftguard-'.length)] = texts.map(({ text }) => text);
    }
    return marks;
  });
}

/** Waits until exactly these words are marked, and nothing else. */
export async function waitForMarks(page: Page, marks: Marks): Promise<void> {
  const wanted = inOrder(marks);
  await waitUntil(`the marks ${wanted}`, async () => inOrder(await readMarks(page)) === wanted, {
    seen: async () => `Marked: ${inOrder(await readMarks(page))}.`,
  });
}

/** The levels by name: which was painted first says nothing. */
function inOrder(marks: Marks): string {
  return JSON.stringify(Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where the first mark of a level is on the screen. */
export function middleOfMark(page: Page, level: string): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const [first] = CSS.highlights.get(`draftguard-${name}`) ?? [];
    if (!(first instanceof Range)) throw new Error(`Nothing is marked ${name}`);
    const box = first.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, level);
}
