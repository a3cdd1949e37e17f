import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers } from '../../lib/background/handlers.ts';
import { createManagedSettings } from '../../lib/background/managed-settings.ts';
import { createPolicy } from '../../lib/background/policy.ts';
import { serve } from '../../lib/messaging/server.ts';
import { browserLanguage, onInstalled, readPackageFile } from '../../lib/platform/browser.ts';
import { onChannel } from '../../lib/platform/channel.ts';
import { forwardCommands } from '../../lib/platform/commands.ts';
import { readPolicy, writePolicy } from '../../lib/platform/db.ts';
import { onManagedChanged, readManaged } from '../../lib/platform/managed.ts';
import { injectIntoOpenTabs } from '../../lib/platform/tabs.ts';
import { siteMatches } from '../../lib/sites/matches.ts';
import { pickStrings } from '../../lib/strings/index.ts';

declare const __EMBEDDED_DIGEST__: string;

export default defineBackground(() => {
  const policy = createPolicy({
    embeddedDigest: __EMBEDDED_DIGEST__,
    readEmbedded: () => readPackageFile('/embedded-bundle.json'),
    read: readPolicy,
    write: writePolicy,
  });
  const handlers = createHandlers({
    ready: policy.ready,
    onFailure: policy.onFailure,
    managed: createManagedSettings({ read: readManaged, onChange: onManagedChanged }),
    locale: browserLanguage,
    strings: () => pickStrings(browserLanguage()),
    now: () => Date.now(),
  });
  // All listeners are registered before anything is awaited: the browser wakes us only for those.
  onChannel((channel) => serve(channel, handlers, () => policy.forget()));
  forwardCommands();
  onInstalled(() => void injectIntoOpenTabs(siteMatches, '/composer.js'));
  // Whatever woke us will ask for the policy next; one that can't be had is said when it is asked for.
  policy.ready().catch(() => undefined);
});
