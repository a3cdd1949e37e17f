import type { PolicySummary, PopupStore } from '../../lib/stores/popup-store.ts';
import { HelpLists } from '../shared/help-lists.tsx';
import { useStore } from '../shared/use-store.ts';

/** When something went wrong: what to do first, and who helps. */
export function Help({ store, policy }: { store: PopupStore; policy: PolicySummary }) {
  const { strings, incident, done } = useStore(store);
  return (
    <>
      <h2>{strings.popup.firstMinutes}</h2>
      <p class="subtle">{strings.popup.pickIncident}</p>
      <HelpLists
        policy={policy}
        strings={strings}
        openId={incident}
        done={done}
        onDone={(now) => store.setState({ done: now })}
        row={({ id }, open, content) => (
          <button
            type="button"
            class="quiet row"
            aria-expanded={open}
            onClick={() => store.setState({ incident: open ? null : id })}
          >
            {content}
          </button>
        )}
      />
    </>
  );
}
