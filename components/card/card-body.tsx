import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingView, PageStore } from '../../lib/stores/page-store.ts';
import { shorten } from '../shared/shorten.ts';
import { Contact } from './contact.tsx';
import { focusables } from './focusables.ts';
import { Suggestions } from './suggestions.tsx';

const LONGEST_WORDS = 90;

/** It opens a page of ours, whose address a web page must not learn: so a button, read out as a link. */
const asLink = { role: 'link' } as const;

export interface CardBodyProps {
  store: PageStore;
  root: ShadowRoot;
  finding: FindingView;
  /** Takes the focus, unless something else of ours has it. */
  focus: boolean;
}

/** What one finding says and offers. Mounted anew for each finding. */
export function CardBody({ store, root, finding, focus }: CardBodyProps) {
  const { strings } = store.getState();
  const { level, words, message, guideline, contact } = finding;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus && root.activeElement === null) focusables(body.current)[0]?.focus({ preventScroll: true });
  }, [focus, root]);
  return (
    <div ref={body} class="body">
      <p class="typed" data-level={level}>
        <q class="words">{shorten(words, LONGEST_WORDS)}</q>
      </p>
      <p id="card-message">{message}</p>
      <Suggestions store={store} finding={finding} />
      <div class="ways">
        <button
          type="button"
          class="quiet"
          {...asLink}
          onClick={() => store.actions.openGuideline(guideline.id)}
        >
          {strings.card.guideline}: {guideline.title}
        </button>
        <Contact contact={contact} strings={strings} />
      </div>
    </div>
  );
}
