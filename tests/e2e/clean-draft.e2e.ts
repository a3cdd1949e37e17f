import { expect, test } from 'vitest';
import { AGAIN, cleanDraft, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { XPage } from '../support/x-page.ts';

/** Puts words at the caret and presses Post in one task of the page, before any verdict can arrive. */
function typeAndPost(x: XPage, words: string): Promise<void> {
  return x.page.evaluate((text) => {
    document.execCommand('insertText', false, text);
    document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click();
  }, words);
}

onX('a clean draft', (site) => {
  test('goes out by the person’s own press, which nobody touched', async () => {
    const x = await XPage.open(site());
    await x.typeClean(cleanDraft);
    await x.page.evaluate(() => {
      document.addEventListener('click', ({ isTrusted, defaultPrevented }) => {
        document.body.dataset.clicks = `${document.body.dataset.clicks ?? ''}${isTrusted && !defaultPrevented},`;
      });
    });
    await x.pressPost();
    expect(await x.posted()).toEqual([{ texts: [cleanDraft], kind: 'post' }]);
    expect(await x.page.evaluate(() => document.body.dataset.clicks)).toBe('true,');
    await x.close();
  });

  test('posted before its verdict goes out by itself, once', async () => {
    const x = await XPage.open(site());
    await x.type('The library opens at nine');
    await typeAndPost(x, ' on Sunday');
    await x.posted();
    expect(await x.settledPosts()).toEqual([
      { texts: ['The library opens at nine on Sunday'], kind: 'post' },
    ]);
    await x.close();
  });

  test('typed and posted as fast as keys go is posted once', async () => {
    const x = await XPage.open(site());
    await x.type(cleanDraft);
    await x.pressCtrlEnter();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [cleanDraft], kind: 'post' }]);
    await x.close();
  });

  test('posted before its verdict waits for a second press where the site wants a hand', async () => {
    const x = await XPage.open(site(), '/home?refuse=untrusted');
    await x.type('The library opens at nine');
    await typeAndPost(x, ' on Monday');
    await x.ax.reads(AGAIN);
    expect(await x.settledPosts()).toEqual([]);
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([
      { texts: ['The library opens at nine on Monday'], kind: 'post' },
    ]);
    await x.close();
  });
});

onX('a draft with a key, posted before its verdict', (site) => {
  test('is held', async () => {
    const x = await XPage.open(site());
    // The first policy of a new profile is compiled by then.
    await x.typeClean('Log in with');
    await typeAndPost(x, ` ${madeUpKey}`);
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });
});
