import type { Page } from 'puppeteer-core';
import { Ax } from '../tests/support/ax.ts';
import { madeUpKey } from '../tests/support/drafts.ts';
import type { BrowserKind } from '../tests/support/launch.ts';
import { readMarks } from '../tests/support/marks.ts';
import { waitUntil } from '../tests/support/wait-until.ts';

const EDITOR = '[data-practice="editor"]';

/** Writes a draft with a made-up access key into the practice composer, presses Post and tells what happened. */
export async function tryPractice(kind: BrowserKind, page: Page, picture: string): Promise<string[]> {
  const draft = `Our new pipeline is live, log in with ${madeUpKey} and try it`;
  await page.waitForSelector(EDITOR);
  await page.click(EDITOR);
  await page.keyboard.type(draft);
  const marks = await waitUntil('a mark', async () => {
    const seen = await readMarks(page);
    return Object.keys(seen).length > 0 && seen;
  });
  await page.click('button[data-practice="post"]');
  const ax = await Ax.of(kind, page);
  const hold = await ax.shown('alertdialog', 'Before you post');
  const stays = await page.$eval(EDITOR, (editor) => editor.textContent ?? '');
  await page.screenshot({ path: picture });
  return [
    `Draft:    ${draft}`,
    ...Object.entries(marks).map(([level, words]) => `Marked:   ${words.join(', ')} (${level})`),
    `At Post:  ${hold.text.split(/\n+/).join(' | ')}`,
    stays.includes(madeUpKey) ? 'Post was held: the draft is still in the box.' : 'Post was NOT held.',
  ];
}
