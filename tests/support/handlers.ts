import type { CheckReply } from '../../lib/messaging/protocol.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { en } from '../../lib/strings/en.ts';

/** An answer with nothing in it. */
export const emptyReply: CheckReply = {
  verdict: {
    status: 'complete',
    action: 'none',
    findings: [],
    languages: [],
    policy: { id: 'p', revision: 1 },
  },
  guidelines: {},
  contacts: {},
};

/** Somebody for every message; a test brings those it is about. */
export function handlersWith(own: Partial<Handlers>): Handlers {
  return {
    'page:hello': async () => ({
      strings: en,
      onFailure: 'pass',
      keys: { 'open-card': '', 'next-finding': '', 'previous-finding': '' },
    }),
    'page:prepare': async () => ({ views: true }),
    'page:status': async () => null,
    'draft:check': async () => emptyReply,
    'guideline:open': async () => null,
    'policy:read': () => Promise.reject(new Error('not asked for here')),
    ...own,
  };
}
