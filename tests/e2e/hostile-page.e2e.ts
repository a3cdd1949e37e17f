import { expect, test } from 'vitest';
import { ANYWAY, BACK, HOLD, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { XPage } from '../support/x-page.ts';

const DRAFT = `Log in with ${madeUpKey}`;

async function held(page: Promise<XPage>): Promise<XPage> {
  const x = await page;
  await x.type(DRAFT);
  await x.marks({ stop: [madeUpKey] });
  await x.pressPost();
  await x.held();
  return x;
}

onX('a page', (site) => {
  test('locked down by its policy and by Trusted Types is guarded like any other', async () => {
    const x = await held(XPage.open(site(), '/home?csp=strict'));
    await x.back();
    await x.erase(madeUpKey.length);
    await x.page.keyboard.type('your badge');
    await x.pressPost();
    expect(await x.posted()).toEqual([{ texts: ['Log in with your badge'], kind: 'post' }]);
    await x.close();
  });

  test('that clicks and types at our element by script changes nothing', async () => {
    const x = await held(XPage.open(site()));
    const { middle } = await x.ax.shown('button', ANYWAY);
    await x.page.evaluate(({ x: clientX, y: clientY }) => {
      const host = document.querySelector<HTMLElement>('draftguard-guard');
      const init = { bubbles: true, composed: true, cancelable: true, clientX, clientY };
      for (const target of [host, document.elementFromPoint(clientX, clientY), document.activeElement]) {
        if (!(target instanceof HTMLElement)) continue;
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, init));
        for (const key of ['Tab', 'Enter', 'Escape', ' ']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key, code: key }));
          target.dispatchEvent(new KeyboardEvent('keyup', { ...init, key, code: key }));
        }
        target.click();
      }
    }, middle);
    expect(await x.settledPosts()).toEqual([]);
    expect(await x.ax.find('alertdialog', HOLD)).not.toBeNull();
    expect(
      await x.page.evaluate(() => document.querySelector('draftguard-guard')?.shadowRoot ?? null),
    ).toBeNull();
    await x.close();
  });

  test('that takes our element out does not get the post, and meets the hold again', async () => {
    const x = await held(XPage.open(site()));
    await x.page.evaluate(() => document.querySelector('draftguard-guard')?.remove());
    expect(await x.settledPosts()).toEqual([]);
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });

  test('that presses its own button by script, again and again, is held', async () => {
    const x = await XPage.open(site());
    await x.type(DRAFT);
    await x.marks({ stop: [madeUpKey] });
    const press = () =>
      x.page.evaluate(() =>
        document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click(),
      );
    await press();
    await x.held();
    await press();
    expect(await x.settledPosts()).toEqual([]);
    await x.back();
    await x.page.keyboard.type('!');
    expect(await x.text()).toBe(`${DRAFT}!`);
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });

  test('that traps the focus and listens for Escape in its modal does not meet ours', async () => {
    const x = await XPage.open(site());
    await x.page.click('[data-testid="SideNav_NewTweet_Button"]');
    await x.page.waitForSelector('[aria-labelledby="modal-header"] [contenteditable="true"]');
    await x.type(DRAFT);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.page.keyboard.press('Tab');
    await x.ax.focused(ANYWAY);
    await x.page.keyboard.down('Shift');
    await x.page.keyboard.press('Tab');
    await x.page.keyboard.up('Shift');
    await x.ax.focused(BACK);
    await x.page.keyboard.press('Escape');
    await x.ax.gone('alertdialog', HOLD);
    expect(await x.text()).toBe(DRAFT);
    expect(x.page.url()).toBe('https://x.com/compose/post');
    await x.close();
  });

  test('with one-letter keys of its own does not hear what is pressed in our dialog', async () => {
    const x = await held(XPage.open(site()));
    await x.page.keyboard.press('n');
    await x.page.keyboard.press('.');
    expect(x.page.url()).toBe('https://x.com/home');
    expect(await x.page.$('[aria-labelledby="modal-header"]')).toBeNull();
    await x.ax.focused(BACK);
    await x.close();
  });
});
