import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';

/** One contact: who, for what, when. A link where there is an address. */
export function ContactRow(props: { contact: PolicySummary['contacts'][number]; strings: Strings }) {
  const { label, for: about, hours, href } = props.contact;
  return (
    <li>
      {href === undefined ? (
        <span class="words">{label}</span>
      ) : (
        <a class="quiet" href={href} target="_blank" rel="noreferrer">
          {label}
        </a>
      )}
      <span class="subtle small">
        {about} · {fill(props.strings.popup.hours, { hours })}
      </span>
    </li>
  );
}
