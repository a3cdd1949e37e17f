import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Guard } from '../../lib/content/guard.ts';
import { onReturn, stopOnceOrphaned } from '../../lib/content/page-life.ts';
import { offeredViews } from '../../lib/content/views.ts';
import { createClient, GoneError } from '../../lib/messaging/client.ts';
import { ToolbarFeed } from '../../lib/messaging/toolbar-feed.ts';
import { StatusFeed } from '../../lib/messaging/watch-tab.ts';
import { isAlive } from '../../lib/platform/browser.ts';
import { connectToBackground } from '../../lib/platform/channel.ts';
import { onCommand } from '../../lib/platform/commands.ts';
import { adapterFor } from '../../lib/sites/adapter-for.ts';

// A frame may be given this script twice: by the manifest and, for tabs open at install, by the background.
const world = globalThis as typeof globalThis & { draftguardRunning?: { isAlive(): boolean; stop(): void } };

// Not WXT's content-script definition: its context tells the page of every start by an event, and any
// page could answer that event and so switch the guard off.
export default defineUnlistedScript(() => {
  const site = adapterFor(location.hostname);
  if (!site || world.draftguardRunning?.isAlive()) return;
  world.draftguardRunning?.stop();
  const abort = new AbortController();
  const { signal } = abort;
  const stop = () => abort.abort();
  world.draftguardRunning = { isAlive: () => isAlive() && !signal.aborted, stop };

  const frame = crypto.randomUUID();
  const client = createClient(connectToBackground, () => {
    if (!isAlive()) stop();
  });
  const toolbar = new ToolbarFeed(client);
  stopOnceOrphaned(isAlive, stop, signal);
  onReturn(() => {
    client.renew();
    toolbar.again();
  }, signal);
  const guard = new Guard({
    site,
    client,
    late: document.readyState !== 'loading',
    prepare: async (dark) => {
      const { views } = await client.ask('page:prepare', { dark });
      const mount = offeredViews();
      if (!views || !mount) throw new GoneError('page:prepare: no views');
      return mount;
    },
    publish: (state) => {
      feed.publish();
      toolbar.tell(state);
    },
    signal,
  });
  const feed = new StatusFeed(() => ({ frame, ...guard.status() }), signal);
  onCommand((name) => guard.command(name), signal);
  guard.start();
});
