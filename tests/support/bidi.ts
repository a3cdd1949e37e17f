import type { Page } from 'puppeteer-core';

/** What Puppeteer's BiDi classes hold but its types leave out. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface BidiFrame {
  _id: string;
}

/** Sends one raw WebDriver BiDi command for a page's own browsing context. */
export async function bidi<T>(page: Page, method: string, params: (context: string) => object): Promise<T> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const { _id } = page.mainFrame() as unknown as BidiFrame;
  return (await connection.send(method, params(_id))).result as T;
}
