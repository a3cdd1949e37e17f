import { computePosition, type Placement, type Platform, platform, type Rect } from '@floating-ui/dom';
import { describe, expect, test } from 'vitest';
import { keepClear, sharedArea } from './keep-clear.ts';

const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const PLACEMENTS: Placement[] = ['bottom-start', 'top-start', 'right', 'left'];

/** Floating UI with a screen made of numbers: 800 × 600, a card of 300 × 200. */
async function placed(words: Rect, clear: Rect[], screen = box(0, 0, 800, 600)) {
  const card = box(0, 0, 300, 200);
  const numbers: Platform = {
    ...platform,
    getElementRects: async () => ({ reference: words, floating: card }),
    isRTL: () => false,
  };
  // The numbers stand for the elements, which nobody asks for anything.
  const reference = { getBoundingClientRect: () => ({ ...words, top: 0, left: 0, right: 0, bottom: 0 }) };
  const { placement } = await computePosition(reference, {} as HTMLElement, {
    platform: numbers,
    placement: 'bottom-start',
    middleware: [keepClear([words, ...clear], screen, PLACEMENTS)],
  });
  return placement;
}

describe('keepClear', () => {
  test('stays below the words where there is room', async () => {
    expect(await placed(box(100, 100, 80, 20), [])).toBe('bottom-start');
  });

  test('goes above where the Post button is below', async () => {
    expect(await placed(box(100, 300, 80, 20), [box(250, 400, 60, 32)])).toBe('top-start');
  });

  test('stays below where a little of it has to scroll', async () => {
    expect(await placed(box(100, 390, 80, 20), [])).toBe('bottom-start');
  });

  test('rather scrolls than covers a corner of the Post button', async () => {
    expect(await placed(box(100, 100, 80, 20), [box(480, 150, 60, 32)], box(0, 0, 800, 320))).toBe(
      'bottom-start',
    );
  });

  test('goes above where the screen ends below', async () => {
    expect(await placed(box(100, 500, 80, 20), [])).toBe('top-start');
  });

  test('goes beside where neither is free', async () => {
    expect(await placed(box(100, 250, 80, 20), [box(100, 200, 60, 20), box(100, 330, 60, 20)])).toBe('right');
  });

  test('takes the least bad where nothing is free', async () => {
    expect(await placed(box(10, 100, 80, 20), [], box(0, 0, 200, 330))).toBe('bottom-start');
  });
});

test('sharedArea is nothing for boxes that only touch', () => {
  expect(sharedArea(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
  expect(sharedArea(box(0, 0, 10, 10), box(5, 5, 10, 10))).toBe(25);
});
