import { expect, test } from 'vitest';
import { madeUpKey } from '../support/drafts.ts';
import { onX } from '../support/each-browser.ts';
import { middleOfMark } from '../support/marks.ts';
import { XPage } from '../support/x-page.ts';

const CARD = 'Access key (AWS)';

onX('the card', (site) => {
  test('opens where the pointer rests on marked words, and says why and what to do', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    const { x: left, y: top } = await middleOfMark(x.page, 'stop');
    await x.page.mouse.move(left, top);
    const card = await x.ax.shown('dialog', CARD);
    expect(card.text).toContain('This looks like a live access key');
    expect(card.text).toContain(madeUpKey);
    expect(await x.ax.find('link')).not.toBeNull();
    await x.page.mouse.move(1, 1);
    await x.ax.gone('dialog', CARD);
    await x.close();
  });

  test('opened from the keyboard takes the focus and gives it back to the caret', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressShortcut('KeyG');
    await x.ax.shown('dialog', CARD);
    await x.page.keyboard.press('Escape');
    await x.ax.gone('dialog', CARD);
    await x.page.keyboard.type('!');
    expect(await x.text()).toBe(`Log in with ${madeUpKey}!`);
    await x.close();
  });

  test('opened from the keyboard lets someone who clicked back into the draft go on typing there', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.pressShortcut('KeyG');
    await x.ax.shown('dialog', CARD);
    const left = await x.page.$eval(await x.box(), (box) => {
      const { x, y } = box.getBoundingClientRect();
      return { x: x + 2, y: y + 10 };
    });
    await x.page.mouse.click(left.x, left.y);
    await x.page.keyboard.press('Home');
    for (const letter of 'Do ') {
      await x.page.keyboard.type(letter);
      await x.marks({ stop: [madeUpKey] });
    }
    expect(await x.text()).toBe(`Do Log in with ${madeUpKey}`);
    await x.close();
  });

  test('is there again after the page took our element out', async () => {
    const x = await XPage.open(site());
    await x.type(`Log in with ${madeUpKey}`);
    await x.marks({ stop: [madeUpKey] });
    await x.page.evaluate(() => document.querySelector('draftguard-guard')?.remove());
    await x.pressShortcut('KeyG');
    await x.ax.shown('dialog', CARD);
    await x.close();
  });

  test('covers neither the words nor Post, wherever in the line the words stand', async () => {
    const x = await XPage.open(site());
    await x.page.setViewport({ width: 1000, height: 640 });
    for (const before of ['', 'and then ', 'Unser Upload läuft jetzt mit ']) {
      await x.type(`${before}${madeUpKey} see the second line of this draft`);
      await x.marks({ stop: [madeUpKey] });
      const point = await middleOfMark(x.page, 'stop');
      await x.page.mouse.move(point.x, point.y);
      await x.ax.shown('dialog', 'Access key (AWS)');
      const covered = await x.page.evaluate(() => {
        const [words] = [...(CSS.highlights.get('draftguard-stop') ?? [])];
        const post = document.querySelector('[data-testid="tweetButtonInline"]');
        if (!(words instanceof Range) || !post) throw new Error('There is nothing to cover');
        const boxes = [...words.getClientRects(), post.getBoundingClientRect()];
        return boxes.filter(({ left, right, top, bottom }) =>
          [left + 2, (left + right) / 2, right - 2].some(
            (at) => document.elementFromPoint(at, (top + bottom) / 2)?.localName === 'draftguard-guard',
          ),
        ).length;
      });
      expect(covered).toBe(0);
      await x.page.mouse.move(5, 5);
      await x.ax.gone('dialog', 'Access key (AWS)');
      await x.erase((await x.text()).length);
    }
    await x.close();
  });
});
