import { render } from 'preact';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { createClient } from '../../lib/messaging/client.ts';
import { watchTab } from '../../lib/messaging/watch-tab.ts';
import { browserLanguage } from '../../lib/platform/browser.ts';
import { connectToBackground } from '../../lib/platform/channel.ts';
import { frontTabId, openPage } from '../../lib/platform/tabs.ts';
import { createPopupStore } from '../../lib/stores/popup-store.ts';
import { pickStrings } from '../../lib/strings/index.ts';

const strings = pickStrings(browserLanguage());
const store = createPopupStore(
  { strings, now: Date.now() },
  { openDesk: (hash) => void openPage(`/desk.html${hash}`).then(() => window.close()) },
);

document.documentElement.lang = strings.language;
const app = document.querySelector('#app');
if (app) render(<PopupApp store={store} />, app);

createClient(connectToBackground)
  .ask('policy:read', null)
  .then(
    (policy) => store.setState({ policy }),
    () => store.setState({ policy: null }),
  );

const tabId = await frontTabId();
if (tabId === null) store.setState({ status: null });
else watchTab(tabId, (status) => store.setState({ status }));
