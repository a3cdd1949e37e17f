import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HoldState, PageStore } from '../../lib/stores/page-store.ts';
import { fill, plural } from '../../lib/strings/fill.ts';
import { distinct } from '../shared/distinct.ts';
import { HoldRow } from './hold-row.tsx';
import { trapTab } from './trap-tab.ts';
import { usePlace } from './use-place.ts';

const PLACEMENTS = ['bottom-end', 'top-end', 'bottom-start', 'top-start', 'left-end', 'right-end'] as const;

const isPress = (key: string): boolean => key === 'Enter' || key === ' ';

/** What stands between a press of Post and the post: the findings, and two ways on. */
export function Hold({ store, root, hold }: { store: PageStore; root: ShadowRoot; hold: HoldState }) {
  const { strings } = store.getState();
  const { actions } = store;
  const { near, unchecked } = hold;
  const findings = distinct(hold.findings);
  const surface = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  usePlace(surface, { near: near ? [near] : [], clear: [], placements: PLACEMENTS });
  useLayoutEffect(() => back.current?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDialogElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.backToDraft();
    } else if (event.key === 'Tab') {
      trapTab(event, surface.current, root);
    } else if (isPress(event.key) && (event.repeat || event.ctrlKey || event.metaKey)) {
      // Still the press of the keys that sent the draft: it must not answer a question nobody has read.
      event.preventDefault();
    }
  };
  return (
    <div class="behind">
      <dialog
        open
        ref={surface}
        class="surface hold"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="hold-title"
        aria-describedby="hold-things hold-note"
        onKeyDown={onKeyDown}
      >
        <h2 id="hold-title">{strings.hold.title}</h2>
        <div id="hold-things">
          {unchecked && <p>{strings.hold.unchecked}</p>}
          {findings.length > 0 && (
            <p class="subtle">
              {fill(plural(strings.hold.things, findings.length, strings.language), {
                count: findings.length,
              })}
            </p>
          )}
        </div>
        {findings.length > 0 && (
          <ul class="things">
            {findings.map((finding) => (
              <HoldRow
                key={finding.key}
                finding={finding}
                strings={strings}
                onShow={() => actions.lookAt(finding.key)}
              />
            ))}
          </ul>
        )}
        <div class="choice">
          <button ref={back} type="button" class="button" data-primary onClick={() => actions.backToDraft()}>
            {strings.hold.back}
          </button>
          <button type="button" class="button" onClick={() => actions.postAnyway()}>
            {strings.hold.anyway}
          </button>
        </div>
        <p id="hold-note" class="subtle small">
          {strings.hold.youDecide}
        </p>
      </dialog>
    </div>
  );
}
