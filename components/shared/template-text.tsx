import { useState } from 'preact/hooks';
import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import type { Strings } from '../../lib/strings/types.ts';

/** A message to start from: its fields stand out, and each says what goes there. */
export function TemplateText(props: { template: PolicySummary['templates'][number]; strings: Strings }) {
  const { template, strings } = props;
  const [said, setSaid] = useState(strings.card.copy);
  const copy = () =>
    navigator.clipboard.writeText(template.text).then(
      () => setSaid(strings.card.copied),
      () => setSaid(strings.card.copyFailed),
    );
  const says = new Map(template.fields.map((field) => [field.name, field.says]));
  return (
    <li class="template">
      <p class="words">{template.title}</p>
      <p>
        {template.text.split(/(\{[a-z0-9_]+\})/).map((piece, at) => {
          const field = says.get(piece.slice(1, -1));
          // The pieces of one text never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: no other name for a piece
          return field === undefined ? piece : <mark key={at}>{field}</mark>;
        })}
      </p>
      <button type="button" class="button" aria-label={`${said}: ${template.title}`} onClick={copy}>
        {said}
      </button>
    </li>
  );
}
