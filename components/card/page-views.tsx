import type { PageStore } from '../../lib/stores/page-store.ts';
import { useStore } from '../shared/use-store.ts';
import { Card } from './card.tsx';
import { Hold } from './hold.tsx';
import { Notice } from './notice.tsx';

/** Everything shown in a page. The hold comes before the card: it asks for an answer. */
export function PageViews({ store, root }: { store: PageStore; root: ShadowRoot }) {
  const { card, hold, notice, announcement, theme, strings } = useStore(store);
  return (
    <div class="dg" data-theme={theme} lang={strings.language} dir="ltr">
      {hold && <Hold key={hold.number} store={store} root={root} hold={hold} />}
      {card && !hold && <Card store={store} root={root} card={card} />}
      {notice && !hold && <Notice notice={notice} />}
      <div class="unseen" aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}
