import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type Place, placeNear } from './place-near.ts';

/** Keeps an element beside what it belongs to; with nothing to be near to, the style sheet places it. */
export function usePlace(ref: RefObject<HTMLElement | null>, place: Place): void {
  // After every render: the words move and the element's own size changes with what it shows.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.toggleAttribute('data-adrift', place.near.length === 0);
    if (place.near.length > 0) void placeNear(element, place);
    else for (const name of ['left', 'top', 'max-height']) element.style.removeProperty(name);
  });
}
