import type { Handlers } from '../messaging/server.ts';
import { commandKeys } from '../platform/commands.ts';
import { openPage } from '../platform/tabs.ts';
import type { Strings } from '../strings/types.ts';
import { checkDraft } from './check-draft.ts';
import type { ManagedSettings } from './managed-settings.ts';
import type { PolicyInForce } from './policy.ts';
import { preparePage } from './prepare-page.ts';
import { readPolicy } from './read-policy.ts';
import { showStatus } from './show-status.ts';

export interface HandlerParts {
  ready(): Promise<PolicyInForce>;
  onFailure(): Promise<'pass' | 'wait'>;
  /** What the organisation set for this browser. */
  managed(): Promise<ManagedSettings>;
  locale(): string;
  strings(): Strings;
  /** Milliseconds since the epoch; the engine has no clock of its own. */
  now(): number;
}

/** Every message and who answers it. */
export const createHandlers = (parts: HandlerParts): Handlers => {
  const { ready, onFailure, managed, locale, strings, now } = parts;
  return {
    'page:hello': async () => ({
      strings: strings(),
      // A page must be able to say "not checked" even where no policy could be had at all.
      onFailure: await onFailure().catch(() => 'pass' as const),
      keys: await commandKeys(),
    }),
    'page:prepare': (request, sender) => preparePage(sender, request),
    'page:status': async (request, sender) => {
      await showStatus(sender, request, strings());
      return null;
    },
    'draft:check': async (draft) => {
      const [policy, settings] = await Promise.all([ready(), managed()]);
      return checkDraft(policy, draft, { now: now(), locale: locale(), settings });
    },
    'guideline:open': async ({ id }) => {
      await openPage(`/desk.html#/guidelines/${id}`);
      return null;
    },
    'policy:read': async () => {
      const { bundle, recovered } = await ready();
      return readPolicy({ bundle: await bundle(), recovered }, locale());
    },
  };
};
