import type { Page } from 'puppeteer-core';
import { Ax } from './ax.ts';
import type { AxNode } from './ax-node.ts';
import { BACK, HOLD, MENDED, promise } from './drafts.ts';
import { readMarks, waitForMarks } from './marks.ts';
import type { PostedDraft } from './request-log.ts';
import type { Site } from './site.ts';
import { waitUntil } from './wait-until.ts';

const MODAL = '[aria-labelledby="modal-header"]';

/** One tab on the replica of X, used as a person uses it. */
export class XPage {
  readonly page: Page;
  readonly ax: Ax;
  private readonly site: Site;
  private readonly postsBefore: number;

  private constructor(site: Site, page: Page, ax: Ax) {
    this.site = site;
    this.page = page;
    this.ax = ax;
    this.postsBefore = site.requests.posts.length;
  }

  static async open(site: Site, path = '/home'): Promise<XPage> {
    const page = await site.open(`https://x.com${path}`);
    await page.waitForSelector('#react-root > *');
    return new XPage(site, page, await Ax.of(site.kind, page));
  }

  /** Posts that this tab's replica sent, in order. */
  get posts(): PostedDraft[] {
    return this.site.requests.posts.slice(this.postsBefore);
  }

  /** The box a person would use: the one in the open modal, else the one in the page. */
  async box(index = 0): Promise<string> {
    const box = `[data-testid="tweetTextarea_${index}"][contenteditable="true"]`;
    const modal = (await this.page.$(MODAL)) !== null;
    return modal ? `${MODAL} ${box}` : box;
  }

  async type(text: string, index = 0): Promise<void> {
    const box = await this.box(index);
    await this.page.waitForSelector(box);
    await this.page.click(box);
    // The click may land in the middle of what is there.
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('End');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  /** Takes the last characters of the draft away with the keyboard. */
  async erase(characters: number): Promise<void> {
    for (let count = 0; count < characters; count += 1) await this.page.keyboard.press('Backspace');
  }

  async text(index = 0): Promise<string> {
    return this.page.$$eval(`${await this.box(index)} [data-block="true"]`, (blocks) =>
      blocks.map((block) => block.textContent).join('\n'),
    );
  }

  async pressPost(): Promise<void> {
    const modal = (await this.page.$(MODAL)) !== null;
    const button = modal ? `${MODAL} [data-testid="tweetButton"]` : '[data-testid="tweetButtonInline"]';
    await this.page.waitForSelector(`${button}:not([disabled])`);
    await this.page.click(button);
  }

  async pressCtrlEnter(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.up('Control');
  }

  /** One of the extension's keys: Alt, Shift and a key. */
  async pressShortcut(key: 'KeyG' | 'Period' | 'Comma'): Promise<void> {
    await this.page.keyboard.down('Alt');
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Shift');
    await this.page.keyboard.up('Alt');
  }

  /** Waits until the guard has looked at the draft as it stands, which is clean: marks come, words go, marks go. */
  async typeClean(text: string): Promise<void> {
    await this.type(`${text} ${promise}`);
    await this.marks({ caution: [promise] });
    await this.erase(promise.length + 1);
    await this.ax.reads(MENDED);
  }

  /** Waits for the alertdialog at Post, with the focus where the person can go back. */
  async held(): Promise<AxNode> {
    const hold = await this.ax.shown('alertdialog', HOLD);
    await this.ax.focused(BACK);
    return hold;
  }

  async back(): Promise<void> {
    await this.ax.click('button', BACK);
    await this.ax.gone('alertdialog', HOLD);
  }

  /** The posts, once everything that the page has sent so far has reached the server. */
  async settledPosts(): Promise<PostedDraft[]> {
    const path = `/settled/${crypto.randomUUID()}`;
    await this.page.evaluate(async (url) => void (await fetch(url)), path);
    await waitUntil('the server to have seen all', async () =>
      this.site.requests.all.some((request) => request.path === path),
    );
    return this.posts;
  }

  marks(marks: Record<string, string[]>): Promise<void> {
    return waitForMarks(this.page, marks);
  }

  readMarks() {
    return readMarks(this.page);
  }

  /** Waits for the replica's own sign that a post went out, then tells what went out in all. */
  async posted(count = 1): Promise<PostedDraft[]> {
    await waitUntil(`${count} posts`, async () => this.posts.length >= count, {
      seen: async () => `Posted: ${JSON.stringify(this.posts)}.`,
    });
    await this.page.waitForSelector('[data-testid="toast"]');
    return this.posts;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
