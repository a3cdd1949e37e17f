import { computePosition, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { Box } from '../../lib/stores/page-store.ts';
import { keepClear, LEAST_HEIGHT } from './keep-clear.ts';

/** Distance to the edge of the screen and to the words, in pixels. */
const EDGE = 8;
const GAP = 8;

export interface Place {
  /** What it belongs to: beside these boxes, never over them. */
  near: readonly Box[];
  /** What else it leaves free. */
  clear: readonly Box[];
  /** In the order in which they are tried. */
  placements: readonly [Placement, ...Placement[]];
}

function around(boxes: readonly Box[]): DOMRect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return new DOMRect(x, y, right - x, bottom - y);
}

/** Puts a fixed element beside the boxes it belongs to. */
export async function placeNear(element: HTMLElement, { near, clear, placements }: Place): Promise<void> {
  const { style } = element;
  style.maxHeight = '';
  const box = around(near);
  const { innerWidth, innerHeight } = window;
  const screen = { x: EDGE, y: EDGE, width: innerWidth - 2 * EDGE, height: innerHeight - 2 * EDGE };
  const { x, y } = await computePosition({ getBoundingClientRect: () => box }, element, {
    strategy: 'fixed',
    placement: placements[0],
    middleware: [
      offset(GAP),
      shift({ padding: EDGE }),
      keepClear([...near, ...clear], screen, placements),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  // Where no place was good enough, on the screen comes first.
  const into = (at: number, length: number, end: number) =>
    `${Math.round(Math.max(EDGE, Math.min(at, end - length - EDGE)))}px`;
  style.left = into(x, element.offsetWidth, innerWidth);
  style.top = into(y, element.offsetHeight, innerHeight);
}
