import { expect, test } from 'vitest';
import { madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { XPage } from '../support/x-page.ts';

async function pressControl({ page }: XPage, key: 'a' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

onX('a key in a post', (site) => {
  test('is marked, held, mended and then posted once', async () => {
    const x = await XPage.open(site());
    await x.type(`We log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });

    await x.pressPost();
    const hold = await x.held();
    expect(hold.text).toContain('1 thing to look at');
    expect(await x.settledPosts()).toEqual([]);
    await x.back();
    expect(await x.text()).toBe(`We log in with ${madeUpKey}`);

    await x.erase(madeUpKey.length);
    await x.marks({});
    await x.page.keyboard.type('single sign-on');
    await x.pressPost();
    expect(await x.posted()).toEqual([{ texts: ['We log in with single sign-on'], kind: 'post' }]);
    await x.close();
  });

  test('is found whole where the site cuts words into several spans', async () => {
    const x = await XPage.open(site());
    await x.type(`#deploy @ops ${madeUpKey} see https://example.org/a and 100% guaranteed`);
    await x.marks({ stop: [madeUpKey], caution: ['100% guaranteed'] });
    await x.close();
  });

  test('goes out exactly as typed after “Post anyway”, once', async () => {
    const x = await XPage.open(site());
    const draft = `Our test key ${madeUpKey} is public on purpose`;
    await x.type(draft);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.ax.click('button', 'Post anyway');
    await x.posted();
    await x.ax.gone('alertdialog');
    expect(await x.settledPosts()).toEqual([{ texts: [draft], kind: 'post' }]);
    await x.close();
  });

  test('is held again when the text changed after “Post anyway” was not taken', async () => {
    const x = await XPage.open(site());
    await x.type(`First ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.page.keyboard.press('Escape');
    await x.ax.gone('alertdialog');
    await x.page.keyboard.type(' more');
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });

  test('is marked again when its last letter is taken away and put back at once', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    // Two changes, the second while the verdict on the first is still on its way.
    await x.page.evaluate(async (last) => {
      document.execCommand('delete');
      await new Promise((resolve) => queueMicrotask(() => resolve(null)));
      document.execCommand('insertText', false, last);
    }, madeUpKey.slice(-1));
    expect(await x.text()).toBe(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.back();
    await x.marks({ stop: [madeUpKey] });
    await x.close();
  });

  test('is marked and held again when it was taken out and comes back by undo', async () => {
    const x = await XPage.open(site());
    const draft = `Log in with ${madeUpKey}`;
    await x.type(draft);
    await x.marks({ stop: [madeUpKey] });
    await pressControl(x, 'a');
    await x.page.keyboard.press('Backspace');
    await x.marks({});
    await pressControl(x, 'z');
    await x.marks({ stop: [madeUpKey] });
    expect(await x.text()).toBe(draft);
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });
});
