import type { PageStore } from '../../lib/stores/page-store.ts';
import { fill } from '../../lib/strings/fill.ts';

/** "1 of 3" with the way to the words before and after. */
export function Position({ store, index, count }: { store: PageStore; index: number; count: number }) {
  if (count < 2) return null;
  const { card } = store.getState().strings;
  const to = (by: number) => store.actions.showFinding((index + by + count) % count);
  return (
    <span class="position">
      <span class="subtle">{fill(card.position, { index: index + 1, count })}</span>
      <button type="button" class="icon-button" aria-label={card.previous} onClick={() => to(-1)}>
        ‹
      </button>
      <button type="button" class="icon-button" aria-label={card.next} onClick={() => to(1)}>
        ›
      </button>
    </span>
  );
}
