import { expect, test } from 'vitest';
import { AGAIN, ANYWAY, BACK, HOLD, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { XPage } from '../support/x-page.ts';

const DRAFT = `Log in with ${madeUpKey}`;

async function marked(page: Promise<XPage>): Promise<XPage> {
  const x = await page;
  await x.type(DRAFT);
  await x.marks({ stop: [madeUpKey] });
  return x;
}

onX('ways to press Post', (site) => {
  test('Ctrl+Enter is held, and goes back to where the caret was', async () => {
    const x = await marked(XPage.open(site()));
    await x.pressCtrlEnter();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.back();
    await x.page.keyboard.type('!');
    expect(await x.text()).toBe(`${DRAFT}!`);
    await x.close();
  });

  test('Ctrl+Enter sends the mended draft', async () => {
    const x = await marked(XPage.open(site()));
    await x.erase(madeUpKey.length);
    await x.page.keyboard.type('your badge');
    await x.pressCtrlEnter();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: ['Log in with your badge'], kind: 'post' }]);
    await x.close();
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    test(`${name} on the focused button is held`, async () => {
      const x = await marked(XPage.open(site()));
      await x.page.focus('[data-testid="tweetButtonInline"]');
      await x.page.keyboard.press(key);
      await x.held();
      expect(await x.settledPosts()).toEqual([]);
      await x.close();
    });
  }

  test('a finger on the button is held, and sends the mended draft', async () => {
    const x = await marked(XPage.open(site()));
    const button = '[data-testid="tweetButtonInline"]';
    await x.page.tap(button);
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.back();
    await x.erase(madeUpKey.length);
    await x.page.keyboard.type('your badge');
    await x.marks({});
    await x.page.tap(button);
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: ['Log in with your badge'], kind: 'post' }]);
    await x.close();
  });

  test('an editor that takes the focus late does not get it from the hold', async () => {
    const x = await marked(XPage.open(site()));
    await x.pressPost();
    await x.held();
    await x.page.focus(await x.box());
    await x.ax.focused(BACK);
    await x.page.keyboard.press('Escape');
    await x.ax.gone('alertdialog', HOLD);
    await x.page.keyboard.type('!');
    expect(await x.text()).toBe(`${DRAFT}!`);
    await x.close();
  });

  test('a site that acts when the button goes down is held as well', async () => {
    const x = await marked(XPage.open(site(), '/home?act=pointerdown'));
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });

  test('“Post anyway” asks for one more press where the site wants a hand', async () => {
    const x = await marked(XPage.open(site(), '/home?refuse=untrusted'));
    await x.pressPost();
    await x.held();
    await x.ax.click('button', ANYWAY);
    await x.ax.reads(AGAIN);
    expect(await x.settledPosts()).toEqual([]);
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [DRAFT], kind: 'post' }]);
    await x.close();
  });

  test('“Post anyway” can be pressed from the keyboard alone', async () => {
    const x = await marked(XPage.open(site()));
    await x.pressCtrlEnter();
    await x.held();
    await x.page.keyboard.press('Tab');
    await x.ax.focused(ANYWAY);
    await x.page.keyboard.press('Enter');
    await x.posted();
    await x.ax.gone('alertdialog');
    expect(await x.settledPosts()).toEqual([{ texts: [DRAFT], kind: 'post' }]);
    await x.close();
  });

  test('that further press is not for another text', async () => {
    const x = await marked(XPage.open(site(), '/home?refuse=untrusted'));
    await x.pressPost();
    await x.held();
    await x.ax.click('button', ANYWAY);
    await x.ax.reads(AGAIN);
    await x.page.keyboard.type(' now');
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });
});
