import { useState } from 'preact/hooks';
import type { FindingView } from '../../lib/stores/page-store.ts';
import type { Strings } from '../../lib/strings/types.ts';

/** Last line of the card and what it opens: the reason with its law, and the rule's name for those who ask about it. */
export function Details({ finding, strings }: { finding: FindingView; strings: Strings }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="quiet details" aria-expanded={open} onClick={() => setOpen(!open)}>
        {strings.card.details}
        <span aria-hidden="true"> {open ? '▴' : '▾'}</span>
      </button>
      {open && (
        <dl class="why small">
          <dt>{strings.card.why}</dt>
          <dd>{finding.why}</dd>
          <dt>{strings.card.rule}</dt>
          <dd>
            <code>{finding.rule}</code>
          </dd>
        </dl>
      )}
    </>
  );
}
