import type { Middleware, Placement, Rect } from '@floating-ui/dom';

/** Area that two rectangles share, in square pixels. */
export function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

interface Tried {
  placement: Placement;
  cost: number;
}

/** Below this height nobody can read it, so it grows over what it should keep clear of instead. */
export const LEAST_HEIGHT = 180;
/** Covering anything is worse than any amount of scrolling. */
const COVERED = 1000;
/** Share of its area that may be scrolled to without counting against a place. */
const MAY_SCROLL = 0.25;

/**
 * Tries one placement after another until one covers none of the given boxes and stays on the screen;
 * where none does, takes the one that comes nearest to it.
 */
export function keepClear(
  clear: readonly Rect[],
  screen: Rect,
  placements: readonly Placement[],
): Middleware {
  return {
    name: 'keepClear',
    fn({ x, y, placement, rects, middlewareData }) {
      const before: { tried: Tried[]; settled?: true } = middlewareData.keepClear ?? { tried: [] };
      if (before.settled) return {};
      const { width, height } = rects.floating;
      const here = { x, y, width, height };
      const outside = width * height - sharedArea(here, screen);
      const shown = Math.min(y + height, screen.y + screen.height) - Math.max(y, screen.y);
      const missing = Math.max(0, Math.min(height, LEAST_HEIGHT) - shown);
      const covered = clear.reduce((sum, box) => sum + sharedArea(here, box), missing * width);
      const scrolls = outside <= width * height * MAY_SCROLL;
      const cost = covered * COVERED + (scrolls ? 0 : outside);
      const tried = [...before.tried, { placement, cost }];
      if (cost === 0) return { data: { tried, settled: true } };
      const next = placements.find((one) => !tried.some((seen) => seen.placement === one));
      if (next) return { data: { tried }, reset: { placement: next } };
      const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
      return { data: { tried, settled: true }, reset: { placement: best.placement } };
    },
  };
}
