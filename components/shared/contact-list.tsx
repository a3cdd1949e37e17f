import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { ContactRow } from './contact-row.tsx';

/** Everyone who helps. Where none of the organisation's own is filled in, that is said once. */
export function ContactList({ contacts, strings }: Pick<PolicySummary, 'contacts'> & { strings: Strings }) {
  const own = contacts.filter(({ counted }) => counted);
  const none = own.length > 0 && own.every(({ filled }) => !filled);
  return (
    <>
      {none && <p class="small">{strings.guide.allUnfilled}</p>}
      <ul class="contacts">
        {contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} strings={strings} alone={!none && contact.counted} />
        ))}
      </ul>
    </>
  );
}
