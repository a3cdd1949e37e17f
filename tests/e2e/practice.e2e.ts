import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Ax } from '../support/ax.ts';
import { ANYWAY, HOLD, madeUpKey } from '../support/drafts.ts';
import { type BrowserKind, type LaunchedBrowser, launch } from '../support/launch.ts';
import { waitForMarks } from '../support/marks.ts';

const EDITOR = '[data-practice="editor"]';

describe.each<BrowserKind>(['chromium', 'firefox'])('the practice page, %s', (kind) => {
  let launched: LaunchedBrowser | undefined;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched?.close());

  test('runs the guard of the sites without any site', async () => {
    const page = await launched?.openOwn('desk.html#/practice');
    if (!page) throw new Error('The browser did not start');
    await page.waitForSelector(EDITOR);
    await page.click(EDITOR);
    await page.keyboard.type(`Log in with ${madeUpKey}`);
    await waitForMarks(page, { stop: [madeUpKey] });
    await page.click('button[data-practice="post"]');
    const ax = await Ax.of(kind, page);
    await ax.shown('alertdialog', HOLD);
    expect(await page.$eval(EDITOR, (editor) => editor.textContent)).toBe(`Log in with ${madeUpKey}`);
    await ax.click('button', ANYWAY);
    await page.waitForFunction(
      (editor) => document.querySelector(editor)?.textContent.trim() === '',
      {},
      EDITOR,
    );
    const shown = await page.evaluate(() => document.body.textContent);
    expect(shown.split(madeUpKey)).toHaveLength(2);
    await page.close();
  });
});
