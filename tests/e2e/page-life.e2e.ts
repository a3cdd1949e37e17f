import { expect, test } from 'vitest';
import { cleanDraft, HOLD, madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { builtExtension } from '../support/launch.ts';
import { waitUntil } from '../support/wait-until.ts';
import { XPage } from '../support/x-page.ts';

const DRAFT = `Log in with ${madeUpKey}`;

async function marked(site: Parameters<typeof XPage.open>[0]): Promise<XPage> {
  const x = await XPage.open(site);
  await x.type(DRAFT);
  await x.marks({ stop: [madeUpKey] });
  return x;
}

onX('a page that comes back', (site) => {
  test('from the back/forward cache with its draft is guarded as before', async () => {
    const x = await marked(site());
    await x.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => persisted && document.body.classList.add('back'));
    });
    await x.page.goto('https://twitter.com/home');
    // Not at once: the question itself would end with the page.
    await x.page.evaluate(() => void setTimeout(() => history.back()));
    await x.page.waitForSelector('body.back');
    await x.page.keyboard.type('!');
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });
});

onX('an update of the extension', (site, kind) => {
  /** Installs it once more, and waits until the new one has taken the page over. */
  async function update(x: XPage): Promise<void> {
    const before = await x.page.$('draftguard-guard');
    await site().browser.installExtension(builtExtension(kind));
    await waitUntil('the old element to be gone', async () =>
      before?.evaluate((element) => !element.isConnected),
    );
  }

  test('leaves one guard in the page, which asks once', async () => {
    const x = await marked(site());
    await update(x);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    await x.ax.click('button', 'Post anyway');
    await x.posted();
    await x.ax.gone('alertdialog', HOLD);
    await x.marks({});
    expect(await x.settledPosts()).toEqual([{ texts: [DRAFT], kind: 'post' }]);
    await x.close();
  });

  test('takes a hold away that nobody answers any more, and holds the next press', async () => {
    const x = await marked(site());
    await x.pressPost();
    await x.held();
    await update(x);
    await x.ax.gone('alertdialog', HOLD);
    await x.type('!');
    expect(await x.text()).toBe(`${DRAFT}!`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressPost();
    await x.held();
    expect(await x.settledPosts()).toEqual([]);
    await x.close();
  });

  test('while someone writes loses nothing and posts once', async () => {
    const x = await XPage.open(site());
    await x.typeClean(cleanDraft);
    await update(x);
    await x.page.keyboard.type(' All day');
    await x.pressPost();
    await x.posted();
    expect(await x.settledPosts()).toEqual([{ texts: [`${cleanDraft} All day`], kind: 'post' }]);
    await x.close();
  });
});
