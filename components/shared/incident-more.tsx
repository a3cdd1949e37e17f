import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { TemplateText } from './template-text.tsx';

const SHARES = ['responsible', 'accountable', 'consulted', 'informed'] as const;

interface Props {
  incident: PolicySummary['incident'][number];
  templates: PolicySummary['templates'];
  strings: Strings;
}

/** What the others do after the first five minutes, who has which share in it, and words to start from. */
export function IncidentMore({ incident: { after, roles, templates: wanted }, templates, strings }: Props) {
  const { guide } = strings;
  const words = wanted.flatMap((id) => templates.find((template) => template.id === id) ?? []);
  return (
    <>
      {after.length > 0 && (
        <details>
          <summary>{guide.next}</summary>
          <ol class="tasks">
            {after.map(({ phase, by, text }) => (
              <li key={text}>
                <span class="subtle small">
                  {guide.phase[phase]} · {by}
                </span>
                <span>{text}</span>
              </li>
            ))}
          </ol>
          {roles && (
            <ul class="subtle small">
              {SHARES.map((share) => ({ share, names: [roles[share]].flat().join(', ') }))
                .filter(({ names }) => names !== '')
                .map(({ share, names }) => (
                  <li key={share}>{fill(guide.raci[share], { names })}</li>
                ))}
            </ul>
          )}
        </details>
      )}
      {words.length > 0 && (
        <details>
          <summary>{guide.templates}</summary>
          <ul class="templates">
            {words.map((template) => (
              <TemplateText key={template.id} template={template} strings={strings} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
