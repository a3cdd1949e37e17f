import { hashOf } from '../../lib/stores/desk-route.ts';
import type { DeskStore } from '../../lib/stores/desk-store.ts';
import { HelpLists } from '../shared/help-lists.tsx';
import { useStore } from '../shared/use-store.ts';
import { PageTitle } from './page-title.tsx';

/** When something went wrong: what to do in the first five minutes, and who helps. */
export function IncidentPage({ store }: { store: DeskStore }) {
  const { route, moved, policy, strings, done } = useStore(store);
  return (
    <>
      <PageTitle moved={moved}>{strings.desk.help}</PageTitle>
      <p class="lead">{strings.popup.pickIncident}</p>
      {policy && (
        <HelpLists
          policy={policy}
          strings={strings}
          openId={'id' in route ? route.id : null}
          done={done}
          onDone={(now) => store.setState({ done: now })}
          row={({ id }, open, content) => (
            <a
              class="quiet row"
              href={open ? hashOf('incident') : hashOf('incident', id)}
              aria-current={open ? 'true' : undefined}
            >
              {content}
            </a>
          )}
        />
      )}
    </>
  );
}
