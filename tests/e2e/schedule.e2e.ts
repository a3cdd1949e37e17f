import { expect, test } from 'vitest';
import { ANYWAY, HOLD, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { XPage } from '../support/x-page.ts';

const CONFIRM = '[data-testid="scheduledConfirmationPrimaryAction"]';

onX('a scheduled post', (site) => {
  test('with a key is held when its time is confirmed', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.page.click('[data-testid="scheduleOption"]');
    await x.page.click(CONFIRM);
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });

  test('is held again at the button that commits it', async () => {
    const x = await XPage.open(site());
    await x.typeClean('The library opens at nine');
    await x.page.click('[data-testid="scheduleOption"]');
    await x.page.click(CONFIRM);
    await x.page.waitForFunction(() => document.querySelector('.when') !== null);
    await x.type(` with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.back();
    await x.erase(` with ${madeUpKey}`.length);
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([
      { texts: ['The library opens at nine'], kind: 'post', at: '2030-01-01T09:00' },
    ]);
    await x.close();
  });

  test('whose time dialog went away under the hold is not posted at once', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.page.click('[data-testid="scheduleOption"]');
    await x.page.click(CONFIRM);
    await x.held();
    await x.page.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-label="Schedule"] [aria-label="Back"]')?.click(),
    );
    await x.page.waitForFunction((confirm) => document.querySelector(confirm) === null, {}, CONFIRM);
    await x.ax.click('button', ANYWAY);
    await x.ax.gone('alertdialog', HOLD);
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });
});
