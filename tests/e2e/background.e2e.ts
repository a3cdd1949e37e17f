import { expect, test } from 'vitest';
import { cleanDraft, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { killBackground } from '../support/kill-background.ts';
import { XPage } from '../support/x-page.ts';

onX('a background that stops', (site) => {
  test('between two keys still answers for the next', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey.slice(0, 10)}`);
    await killBackground(site(), x.page);
    await x.page.keyboard.type(madeUpKey.slice(10));
    await x.marks({ stop: [madeUpKey] });
    await killBackground(site(), x.page);
    await x.erase(madeUpKey.length);
    await x.marks({});
    await x.page.keyboard.type(madeUpKey);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });

  test('just before Post loses nobody’s post and sends none twice', async () => {
    const x = await XPage.open(site());
    await x.typeClean(cleanDraft);
    await killBackground(site(), x.page);
    await x.page.keyboard.type(' All day');
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [`${cleanDraft} All day`], kind: 'post' }]);
    await x.close();
  });
});
