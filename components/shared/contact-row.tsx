import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';

interface Props {
  contact: PolicySummary['contacts'][number];
  strings: Strings;
  /** Also says what to do where the organisation has not filled it in; a list says so once, above. */
  alone?: boolean;
}

/** One contact: who, for what, when, and every way to reach it. */
export function ContactRow({ contact, strings, alone = false }: Props) {
  const { label, name, deputy, for: about, hours, links, filled, counted } = contact;
  const unfilled = counted ? strings.guide.unfilled : strings.guide.unfilledFree;
  return (
    <li>
      <span class="words">
        {label}
        {name !== undefined && ` · ${name}`}
      </span>
      <span class="subtle small">
        {about} · {fill(strings.popup.hours, { hours })}
      </span>
      {links.length > 0 && (
        <span class="ways">
          {links.map(({ href, text }) => (
            <a key={href} class="quiet" href={href} target="_blank" rel="noreferrer">
              {text}
            </a>
          ))}
        </span>
      )}
      {deputy !== undefined && (
        <span class="subtle small">{fill(strings.guide.deputy, { name: deputy })}</span>
      )}
      {alone && !filled && <span class="small">{unfilled}</span>}
    </li>
  );
}
