import { POPUP_TABS, type PopupStore } from '../../lib/stores/popup-store.ts';
import { PolicyLine } from '../shared/policy-line.tsx';
import { useStore } from '../shared/use-store.ts';
import { DeskLink } from './desk-link.tsx';
import { Guidelines } from './guidelines.tsx';
import { Help } from './help.tsx';
import { Now } from './now.tsx';
import { StateIcon } from './state-icon.tsx';
import { stateLines } from './state-line.ts';
import { Tabs } from './tabs.tsx';

/** What opens from the toolbar: how this tab is guarded, the open draft, the guidelines, first help. */
export function PopupApp({ store }: { store: PopupStore }) {
  const { tab, status, policy, strings, now } = useStore(store);
  return (
    <div class="popup" lang={strings.language}>
      <header aria-live="polite">
        {stateLines(status, strings).map(({ state, text, reason }) => (
          <div key={text} class="state" data-state={state}>
            <StateIcon state={state} />
            <div>
              <p class="words">{text}</p>
              {reason !== null && <p class="subtle small">{reason}</p>}
            </div>
          </div>
        ))}
      </header>
      <main>
        <Tabs
          tabs={POPUP_TABS}
          names={strings.popup.tabs}
          current={tab}
          onSelect={(to) => store.setState({ tab: to })}
        >
          {tab === 'now' && <Now store={store} />}
          {policy && tab === 'guidelines' && <Guidelines store={store} policy={policy} />}
          {policy && tab === 'help' && <Help store={store} policy={policy} />}
          {policy === null && tab !== 'now' && <p class="empty">{strings.popup.noPolicy}</p>}
        </Tabs>
      </main>
      <footer class="small">
        <p class="rights">{strings.rights.short}</p>
        <div class="source">
          <div class="subtle">
            <PolicyLine policy={policy} strings={strings} now={now} />
          </div>
          <DeskLink hash="#/rights" onOpen={store.actions.openDesk}>
            {strings.popup.yourRights}
          </DeskLink>
        </div>
      </footer>
    </div>
  );
}
