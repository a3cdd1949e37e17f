import { useState } from 'preact/hooks';
import type { PageStore } from '../../lib/stores/page-store.ts';

/** Says on its own face, and aloud, whether the text was copied. */
export function CopyButton({ store, text }: { store: PageStore; text: string }) {
  const { card } = store.getState().strings;
  const [said, setSaid] = useState(card.copy);
  const say = (outcome: string) => {
    setSaid(outcome);
    store.setState({ announcement: outcome });
  };
  const copy = () =>
    store.actions.copy(text).then(
      () => say(card.copied),
      // The page or the browser keeps the clipboard closed: the text is on the card, to be typed.
      () => say(card.copyFailed),
    );
  return (
    <button type="button" class="button" onClick={copy}>
      {said}
    </button>
  );
}
