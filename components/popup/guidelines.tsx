import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf } from '../../lib/stores/desk-route.ts';
import type { PolicySummary, PopupStore } from '../../lib/stores/popup-store.ts';
import { GuidelineSearch } from '../shared/guideline-search.tsx';
import { GuidelineText } from '../shared/guideline-text.tsx';
import { searchGuidelines } from '../shared/search-guidelines.ts';
import { useStore } from '../shared/use-store.ts';
import { DeskLink } from './desk-link.tsx';

/** All guidelines with a search, or the one that is open. */
export function Guidelines({ store, policy }: { store: PopupStore; policy: PolicySummary }) {
  const { guideline, query, strings } = useStore(store);
  const open = policy.guidelines.find(({ id }) => id === guideline);
  if (open) return <OpenGuideline key={open.id} store={store} guideline={open} />;
  const found = searchGuidelines(policy.guidelines, query);
  return (
    <>
      <GuidelineSearch
        strings={strings}
        query={query}
        found={found.length}
        onQuery={(text) => store.setState({ query: text })}
      />
      <ul class="rows">
        {found.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="quiet row" onClick={() => store.setState({ guideline: id })}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function OpenGuideline(props: { store: PopupStore; guideline: PolicySummary['guidelines'][number] }) {
  const { store, guideline } = props;
  const { strings } = store.getState();
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus, a row of the list, is gone: the reader goes on at the title.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <>
      <div class="between">
        <button type="button" class="quiet" onClick={() => store.setState({ guideline: null })}>
          <span aria-hidden="true">‹</span> {strings.popup.back}
        </button>
        <DeskLink hash={hashOf('guidelines', guideline.id)} onOpen={store.actions.openDesk}>
          {strings.popup.openDesk}
        </DeskLink>
      </div>
      <h2 ref={title} tabIndex={-1}>
        {guideline.title}
      </h2>
      <GuidelineText
        guideline={guideline}
        strings={strings}
        under={2}
        onGuideline={(id) => store.setState({ guideline: id })}
      />
    </>
  );
}
