import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { ContactRow } from './contact-row.tsx';

type Incident = PolicySummary['incident'][number];

export interface StepsProps {
  incident: Incident;
  contact: PolicySummary['contacts'][number] | undefined;
  strings: Strings;
  done: readonly string[];
  onDone(done: readonly string[]): void;
}

/** What to do in the first five minutes, to be ticked off, and who helps. */
export function Steps({ incident, contact, strings, done, onDone }: StepsProps) {
  const toggle = (key: string) =>
    onDone(done.includes(key) ? done.filter((one) => one !== key) : [...done, key]);
  return (
    <div class="steps">
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
          <ContactRow contact={contact} strings={strings} />
        </ul>
      )}
    </div>
  );
}
