import { hashOf } from '../../lib/stores/desk-route.ts';
import type { DeskStore } from '../../lib/stores/desk-store.ts';
import { ContactRow } from '../shared/contact-row.tsx';
import { Steps } from '../shared/steps.tsx';
import { useStore } from '../shared/use-store.ts';
import { PageTitle } from './page-title.tsx';

/** When something went wrong: what to do in the first five minutes, and who helps. */
export function IncidentPage({ store }: { store: DeskStore }) {
  const { route, moved, policy, strings, done } = useStore(store);
  const openId = 'id' in route ? route.id : null;
  return (
    <>
      <PageTitle moved={moved}>{strings.desk.help}</PageTitle>
      <p class="lead">{strings.popup.pickIncident}</p>
      <ul class="rows">
        {policy?.incident.map((incident) => {
          const open = incident.id === openId;
          return (
            <li key={incident.id}>
              <a
                class="quiet row"
                href={open ? hashOf('incident') : hashOf('incident', incident.id)}
                aria-current={open ? 'true' : undefined}
              >
                <span>{incident.title}</span>
                <span aria-hidden="true">{open ? '▴' : '▾'}</span>
              </a>
              {open && (
                <Steps
                  incident={incident}
                  contact={policy.contacts.find(({ id }) => id === incident.contact)}
                  strings={strings}
                  done={done}
                  onDone={(now) => store.setState({ done: now })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <h2>{strings.popup.contacts}</h2>
      <ul class="contacts">
        {policy?.contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} strings={strings} />
        ))}
      </ul>
    </>
  );
}
