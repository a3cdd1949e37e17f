import type { PolicySummary, PopupStore } from '../../lib/stores/popup-store.ts';
import { ContactRow } from '../shared/contact-row.tsx';
import { Steps } from '../shared/steps.tsx';
import { useStore } from '../shared/use-store.ts';

/** When something went wrong: what to do first, and who helps. */
export function Help({ store, policy }: { store: PopupStore; policy: PolicySummary }) {
  const { strings, incident: openId, done } = useStore(store);
  return (
    <>
      <h2>{strings.popup.firstMinutes}</h2>
      <p class="subtle">{strings.popup.pickIncident}</p>
      <ul class="rows">
        {policy.incident.map((incident) => {
          const open = incident.id === openId;
          return (
            <li key={incident.id}>
              <button
                type="button"
                class="quiet row"
                aria-expanded={open}
                onClick={() => store.setState({ incident: open ? null : incident.id })}
              >
                <span>{incident.title}</span>
                <span aria-hidden="true">{open ? '▴' : '▾'}</span>
              </button>
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
        {policy.contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} strings={strings} />
        ))}
      </ul>
    </>
  );
}
