import type { Box } from '../stores/page-store.ts';

const toBox = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });

export const boxOf = (element: Element): Box => toBox(element.getBoundingClientRect());

/** One box a line of the range. */
export const boxesOf = (range: Range): Box[] => [...range.getClientRects()].map(toBox);

export const holdsPoint = ({ x, y, width, height }: Box, at: { x: number; y: number }): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
