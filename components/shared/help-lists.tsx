import type { ComponentChildren, VNode } from 'preact';
import type { PolicySummary } from '../../lib/stores/desk-store.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { ContactList } from './contact-list.tsx';
import { Steps } from './steps.tsx';

type Incident = PolicySummary['incident'][number];

interface Props {
  policy: PolicySummary;
  strings: Strings;
  /** Id of the incident whose steps are shown. */
  openId: string | null;
  done: readonly string[];
  onDone(done: readonly string[]): void;
  /** The row that opens or closes an incident: a link on a page, a button in the popup. */
  row(incident: Incident, open: boolean, content: ComponentChildren): VNode;
}

/** What can have gone wrong, each with its first steps, and who helps. */
export function HelpLists({ policy, strings, openId, done, onDone, row }: Props) {
  return (
    <>
      <ul class="rows">
        {policy.incident.map((incident) => {
          const open = incident.id === openId;
          const content = (
            <>
              <span>{incident.title}</span>
              <span aria-hidden="true">{open ? '▴' : '▾'}</span>
            </>
          );
          return (
            <li key={incident.id}>
              {row(incident, open, content)}
              {open && (
                <Steps
                  incident={incident}
                  contact={policy.contacts.find(({ id }) => id === incident.contact)}
                  templates={policy.templates}
                  strings={strings}
                  done={done}
                  onDone={onDone}
                />
              )}
            </li>
          );
        })}
      </ul>
      <h2>{strings.popup.contacts}</h2>
      <ContactList contacts={policy.contacts} strings={strings} />
    </>
  );
}
