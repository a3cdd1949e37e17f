import type { FindingView } from '../../lib/stores/page-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';

/** Whom to ask; a link where the organisation has filled in an address. */
export function Contact({ contact, strings }: { contact: FindingView['contact']; strings: Strings }) {
  const { label, hours, href } = contact;
  const text = fill(hours === '' ? strings.card.ask : strings.card.askHours, { name: label, hours });
  if (href === undefined) return <span class="plain">{text}</span>;
  return (
    <a class="quiet" href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
