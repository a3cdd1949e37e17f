import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { ContactRow } from './contact-row.tsx';
import { IncidentMore } from './incident-more.tsx';

type Incident = PolicySummary['incident'][number];

export interface StepsProps {
  incident: Incident;
  contact: PolicySummary['contacts'][number] | undefined;
  templates: PolicySummary['templates'];
  strings: Strings;
  done: readonly string[];
  onDone(done: readonly string[]): void;
}

/** How much time there is, what to do in the first five minutes, to be ticked off, who helps, and what comes after. */
export function Steps({ incident, contact, templates, strings, done, onDone }: StepsProps) {
  const toggle = (key: string) =>
    onDone(done.includes(key) ? done.filter((one) => one !== key) : [...done, key]);
  return (
    <div class="steps">
      {incident.severity !== undefined && (
        <p class="clock" data-severity={incident.severity}>
          <span class="words">{strings.guide.urgency[incident.severity]}</span>
          {incident.clock !== undefined && <span class="subtle small">{incident.clock}</span>}
        </p>
      )}
      <ol>
        {incident.steps.map((step, index) => {
          const key = `${incident.id} ${index}`;
          return (
            <li key={step}>
              <label>
                <input type="checkbox" checked={done.includes(key)} onChange={() => toggle(key)} />
                <span>{step}</span>
              </label>
            </li>
          );
        })}
      </ol>
      {contact && (
        <ul class="contacts">
          <ContactRow contact={contact} strings={strings} alone={true} />
        </ul>
      )}
      <IncidentMore incident={incident} templates={templates} strings={strings} />
    </div>
  );
}
