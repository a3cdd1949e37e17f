import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardState, PageStore } from '../../lib/stores/page-store.ts';
import { LevelTag } from '../shared/level-icon.tsx';
import { CardBody } from './card-body.tsx';
import { Details } from './details.tsx';
import { Position } from './position.tsx';
import { usePlace } from './use-place.ts';

const PLACEMENTS = [
  'bottom-start',
  'top-start',
  'right-start',
  'left-start',
  'bottom-end',
  'top-end',
] as const;

/** One finding beside its words: what they say, why that may matter, what to write instead, whom to ask. */
export function Card({ store, root, card }: { store: PageStore; root: ShadowRoot; card: CardState }) {
  const { strings } = store.getState();
  const { actions } = store;
  const surface = useRef<HTMLDialogElement>(null);
  usePlace(surface, { near: card.words, clear: card.avoid, placements: PLACEMENTS });

  const finding = card.findings[card.index];
  if (!finding) return null;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDialogElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.closeCard();
  };
  const { key, level, title } = finding;
  return (
    <dialog
      open
      ref={surface}
      class="surface card"
      aria-labelledby="card-title"
      aria-describedby="card-level card-message"
      onKeyDown={onKeyDown}
    >
      <div class="head">
        <span id="card-level">
          <LevelTag level={level} word={strings.level[level]} />
        </span>
        <h2 id="card-title">{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={strings.card.close}
          onClick={() => actions.closeCard()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <CardBody key={`${card.index} ${key}`} store={store} root={root} finding={finding} focus={card.focus} />
      <div class="foot">
        <Position store={store} index={card.index} count={card.findings.length} />
        <button type="button" class="quiet" onClick={() => actions.ignoreFinding(key)}>
          {strings.card.ignore}
        </button>
        <Details key={key} finding={finding} strings={strings} />
      </div>
    </dialog>
  );
}
