import { render } from 'preact';
import { mountViews } from '../../components/card/mount.tsx';
import { cardStyle } from '../../components/card/style.ts';
import { DeskApp } from '../../components/desk/desk-app.tsx';
import { Guard } from '../../lib/content/guard.ts';
import { withStyle } from '../../lib/content/views.ts';
import { createClient } from '../../lib/messaging/client.ts';
import { browserLanguage } from '../../lib/platform/browser.ts';
import { connectToBackground } from '../../lib/platform/channel.ts';
import { practice } from '../../lib/sites/practice/adapter.ts';
import { createDeskStore } from '../../lib/stores/desk-store.ts';
import { pickStrings } from '../../lib/strings/index.ts';

const strings = pickStrings(browserLanguage());
const client = createClient(connectToBackground);
const store = createDeskStore({
  strings,
  now: Date.now(),
  hash: location.hash,
});

// The guard of the practice page is the one that runs on sites; it stands before everything the page does.
const guard = new Guard({
  site: practice,
  client,
  late: false,
  prepare: async () => withStyle(mountViews, cardStyle),
  publish: () => undefined,
  signal: new AbortController().signal,
});

document.documentElement.lang = strings.language;
const app = document.querySelector('#app');
if (app) render(<DeskApp store={store} />, app);
guard.start();

client.ask('policy:read', null).then(
  (policy) => store.setState({ policy }),
  () => store.setState({ policy: null }),
);
