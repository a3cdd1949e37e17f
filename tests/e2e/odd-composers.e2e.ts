import { expect, test } from 'vitest';
import { AGAIN, ANYWAY, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { XPage } from '../support/x-page.ts';

const DRAFT = `Log in with ${madeUpKey}`;

onX('a composer', (site) => {
  test('that is slow to send is not said to want one more press', async () => {
    const x = await XPage.open(site(), '/home?send=slow');
    await x.type(DRAFT);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.ax.click('button', ANYWAY);
    await x.posted();
    expect(await x.ax.says(AGAIN)).toBe(false);
    expect(await x.settledPosts()).toEqual([{ texts: [DRAFT], kind: 'post' }]);
    await x.close();
  });

  test('that we cannot read posts at once, and says that nothing was checked', async () => {
    const x = await XPage.open(site(), '/home?box=plain');
    const box = 'textarea[data-testid="tweetTextarea_0"]';
    await x.page.click(box);
    await x.page.keyboard.type(DRAFT);
    expect(await x.readMarks()).toEqual({});
    await x.pressPost();
    await x.posted();
    await x.ax.reads('This draft was not checked');
    expect(await x.settledPosts()).toEqual([{ texts: [DRAFT], kind: 'post' }]);
    await x.close();
  });

  test('that we cannot read is not said to be guarded', async () => {
    const x = await XPage.open(site(), '/home?box=plain');
    await x.page.click('textarea[data-testid="tweetTextarea_0"]');
    const popup = await site().openOwn('popup.html', { background: true });
    await popup.waitForFunction(() => document.body.textContent.includes('can’t be read'));
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Guarding');
    await popup.close();
    await x.close();
  });
});
