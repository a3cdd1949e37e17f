import { expect, test } from 'vitest';
import { madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { waitUntil } from '../support/wait-until.ts';
import { XPage } from '../support/x-page.ts';

onX('the popup', (site) => {
  test('says which box is guarded, and what it found', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.page.bringToFront();
    const popup = await site().openOwn('popup.html', { background: true });
    await popup.waitForFunction(() => document.body.textContent.includes('Guarding: post box on X'));
    await popup.waitForFunction((key) => document.body.textContent.includes(key.slice(0, 4)), {}, madeUpKey);
    expect(await popup.evaluate(() => document.body.textContent)).toContain('working conditions');
    await popup.close();
    await x.close();
  });

  test('never says that all is well where nothing is watched', async () => {
    const x = await XPage.open(site());
    const popup = await site().openOwn('popup.html', { background: true });
    await popup.waitForFunction(() => document.body.textContent.includes('no post box in use on X'));
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Nothing to look at');
    await popup.close();
    await x.close();
  });

  test('and the toolbar say the same: not guarding, guarding, not guarding a box that cannot be read', async () => {
    const x = await XPage.open(site());
    const own = await site().openOwn('popup.html', { background: true });
    const titles = () =>
      own.evaluate(async () => {
        const { tabs, action } = (globalThis as unknown as { chrome: ToolbarApi }).chrome;
        const found = await tabs.query({ url: 'https://x.com/*' });
        return Promise.all(found.map(({ id }) => action.getTitle({ tabId: id })));
      });
    const reads = (words: string) =>
      waitUntil(
        `“${words}” on the toolbar`,
        async () => (await titles()).some((one) => one.startsWith(words)),
        {
          seen: async () => `There: ${(await titles()).join(', ')}.`,
        },
      );
    expect(await titles()).toContain('Draftguard');
    await x.type('Hello');
    await reads('Draftguard is guarding this page');
    await x.page.goto('https://x.com/home?box=plain');
    await x.page.click('textarea[data-testid="tweetTextarea_0"]');
    await reads('Draftguard is not guarding: The text in this box can’t be read');
    await own.close();
    await x.close();
  });
});

interface ToolbarApi {
  tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
  action: { getTitle(of: { tabId: number }): Promise<string> };
}
