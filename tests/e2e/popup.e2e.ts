import { expect, test } from 'vitest';
import { madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
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
});
