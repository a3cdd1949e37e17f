import { expect, test } from 'vitest';
import { dumpPage, newCanary, wordsInStorage } from '../support/canary.ts';
import { madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { listenToConsoles } from '../support/listen.ts';
import { openSite } from '../support/site.ts';
import { XPage } from '../support/x-page.ts';

onX('what is typed', (site, kind) => {
  test('is in no request but the site’s own, no storage, no console, no attribute', async () => {
    const canary = newCanary();
    const x = await XPage.open(site());
    const lines = await listenToConsoles(site(), x.page);
    await x.page.evaluate(() => {
      addEventListener('message', ({ data }) => console.log(JSON.stringify(data)));
    });
    await x.type(`${canary} is next to ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    const whileHeld = await dumpPage(x.page);
    await x.ax.click('button', 'Post anyway');
    await x.posted();
    await x.ax.gone('alertdialog');

    const own = await site().openOwn('desk.html');
    // The policy is there, and nothing that was typed.
    expect(await wordsInStorage(own, [canary, madeUpKey, 'draftguard.default'])).toEqual([
      'draftguard.default',
    ]);
    await own.close();
    for (const secret of [canary, madeUpKey]) {
      expect(site().requests.holding(secret)).toEqual([]);
      expect(lines.join('\n')).not.toContain(secret);
      expect(whileHeld).not.toContain(secret);
      expect(await dumpPage(x.page)).not.toContain(secret);
    }
    expect(await x.settledPosts()).toHaveLength(1);
    await x.close();
  });

  test('in a private message is never read', async () => {
    const x = await XPage.open(site(), '/i/chat');
    const box = 'textarea[data-testid="dm-composer-textarea"]';
    await x.page.type(box, `Our key ${madeUpKey}`);
    expect(await x.page.$('draftguard-guard')).toBeNull();
    await x.page.keyboard.press('Enter');
    await x.page.waitForSelector('[data-testid="dm-message"]');
    await x.page.type(box, `Again ${madeUpKey}`);
    await x.page.click('[data-testid="dm-composer-send-button"]');
    await x.page.waitForFunction(() => document.querySelectorAll('[data-testid="dm-message"]').length === 2);
    expect(await x.readMarks()).toEqual({});
    expect(await x.page.$('draftguard-guard')).toBeNull();
    await x.close();
  });

  test('stands in an editor whose DOM is as it is without us', async () => {
    const draft = `#deploy with ${madeUpKey} for @ops`;
    const x = await XPage.open(site());
    await x.type(draft);
    await x.marks({ stop: [madeUpKey] });
    const guarded = await editorHtml(x);
    await x.close();

    const bare = await openSite(kind, 'x', { extension: null });
    try {
      const alone = await XPage.open(bare);
      await alone.type(draft);
      expect(guarded).toBe(await editorHtml(alone));
    } finally {
      await bare.close();
    }
  });
});

/** The editor's HTML without the keys that Draft.js draws anew for every block. */
function editorHtml(x: XPage): Promise<string> {
  return x.page.$eval('[data-testid="tweetTextarea_0_label"]', (label) =>
    label.outerHTML.replace(/(data-offset-key|data-editor|aria-describedby|id)="[^"]*"/g, '$1'),
  );
}
