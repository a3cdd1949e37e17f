import { expect, test } from 'vitest';
import { ANYWAY, cleanDraft, HOLD, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { XPage } from '../support/x-page.ts';

const CARD = 'Access key (AWS)';
const MODAL = '[aria-labelledby="modal-header"]';

async function openModal(x: XPage, opener: string): Promise<void> {
  await x.page.click(opener);
  await x.page.waitForSelector(`${MODAL} [contenteditable="true"]`);
}

onX('composers', (site) => {
  test('a thread is held for a key in its second box, and sent whole', async () => {
    const x = await XPage.open(site());
    await openModal(x, '[data-testid="SideNav_NewTweet_Button"]');
    await x.type('First part');
    await x.page.click(`${MODAL} [data-testid="addButton"]`);
    await x.type(`second part ${madeUpKey}`, 1);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.back();
    await x.erase(madeUpKey.length + 1);
    await x.marks({});
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: ['First part', 'second part'], kind: 'post' }]);
    await x.close();
  });

  test('the modal is judged by its own box, not by the one behind it', async () => {
    const x = await XPage.open(site());
    await x.type(`Behind ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await openModal(x, '[data-testid="SideNav_NewTweet_Button"]');
    await x.type(cleanDraft);
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [cleanDraft], kind: 'post' }]);
    await x.page.waitForFunction((modal) => document.querySelector(modal) === null, {}, MODAL);
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toHaveLength(1);
    await x.close();
  });

  test('the box behind stays clean while the modal is held', async () => {
    const x = await XPage.open(site());
    await x.type(cleanDraft);
    await openModal(x, '[data-testid="SideNav_NewTweet_Button"]');
    await x.type(`In front ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.ax.click('button', ANYWAY);
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [`In front ${madeUpKey}`], kind: 'post' }]);
    await x.close();
  });

  test('a reply on a post’s own page is held', async () => {
    const x = await XPage.open(site(), '/maralind/status/1');
    await x.type(`Try ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.ax.click('button', ANYWAY);
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [`Try ${madeUpKey}`], kind: 'reply' }]);
    await x.close();
  });

  for (const [name, opener, kind] of [
    ['a reply', 'reply', 'reply'],
    ['a quote', 'retweet', 'quote'],
  ] as const) {
    test(`${name} in the modal is held`, async () => {
      const x = await XPage.open(site());
      await openModal(x, `[data-testid="${opener}"]`);
      await x.type(`Try ${madeUpKey}`);
      await x.marks({ stop: [madeUpKey] });
      await x.pressPost();
      await x.held();
      expect(await x.settledPosts()).toEqual([]);
      await x.back();
      await x.erase(madeUpKey.length);
      await x.page.keyboard.type('it');
      await x.pressPost();
      await x.posted();
      expect(await x.settledPosts()).toEqual([{ texts: ['Try it'], kind }]);
      await x.close();
    });
  }

  test('that leave the page take the card and the hold with them', async () => {
    const x = await XPage.open(site());
    const leave = () => x.page.evaluate(() => history.back());
    await openModal(x, '[data-testid="SideNav_NewTweet_Button"]');
    await x.type(`Try ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressShortcut('KeyG');
    await x.ax.shown('dialog', CARD);
    await leave();
    await x.ax.gone('dialog', CARD);

    await openModal(x, '[data-testid="SideNav_NewTweet_Button"]');
    await x.type(`Try ${madeUpKey}`);
    await x.pressPost();
    await x.held();
    await leave();
    await x.ax.gone('alertdialog', HOLD);
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });
});
