import type { Page } from 'puppeteer-core';
import { chromiumAxReader } from './ax-chromium.ts';
import { firefoxAxReader } from './ax-firefox.ts';
import type { AxNode, AxReader } from './ax-node.ts';
import type { BrowserKind } from './launch.ts';
import { waitUntil } from './wait-until.ts';

/** What a person (or a screen reader) meets on the page, closed shadow roots included. */
export class Ax {
  private readonly page: Page;
  private readonly reader: AxReader;

  private constructor(page: Page, reader: AxReader) {
    this.page = page;
    this.reader = reader;
  }

  static async of(kind: BrowserKind, page: Page): Promise<Ax> {
    return new Ax(page, kind === 'firefox' ? firefoxAxReader(page) : await chromiumAxReader(page));
  }

  find(role: string, name?: string): Promise<AxNode | null> {
    return this.reader.find(role, name);
  }

  shown(role: string, name?: string): Promise<AxNode> {
    return waitUntil(`${role} “${name ?? ''}”`, () => this.find(role, name));
  }

  async gone(role: string, name?: string): Promise<void> {
    await waitUntil(`no ${role} “${name ?? ''}”`, async () => (await this.find(role, name)) === null);
  }

  /** A real mouse click in the middle of it, once it stands still. */
  async click(role: string, name?: string): Promise<void> {
    let last = await this.shown(role, name);
    const still = await waitUntil(`${role} “${name ?? ''}” to stand still`, async () => {
      const now = await this.find(role, name);
      const same = now !== null && now.middle.x === last.middle.x && now.middle.y === last.middle.y;
      if (now) last = now;
      return same ? now : null;
    });
    await this.page.mouse.click(still.middle.x, still.middle.y);
  }

  focusedName(): Promise<string> {
    return this.reader.focusedName();
  }

  /** Whether the extension's element shows a text just now. */
  async says(text: string): Promise<boolean> {
    return (await this.reader.ownText()).includes(text);
  }

  /** Waits until the extension's element shows a text. */
  async reads(text: string): Promise<void> {
    await waitUntil(`“${text}”`, async () => (await this.reader.ownText()).includes(text), {
      seen: async () => `Shown: ${await this.reader.ownText()}`,
    });
  }

  async focused(name: string): Promise<void> {
    await waitUntil(`the focus on “${name}”`, async () => (await this.focusedName()) === name, {
      seen: async () => `The focus is on “${await this.focusedName()}”.`,
    });
  }
}
