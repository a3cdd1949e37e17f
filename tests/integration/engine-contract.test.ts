import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicy } from '../../cli/support/policy-folder.ts';
import { checkDraft } from '../../lib/background/check-draft.ts';
import { UNMANAGED } from '../../lib/background/managed-settings.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { createClient } from '../../lib/messaging/client.ts';
import { serve } from '../../lib/messaging/server.ts';
import { engineContract, type Judge } from '../support/engine-contract.ts';
import { handlersWith } from '../support/handlers.ts';
import { openLine } from '../support/line.ts';

const { bundle, protectedDrafts } = readPolicy(join(import.meta.dirname, '../../rules'));
const compiled = compilePolicy(bundle);
const at = { now: Date.parse('2026-11-20T12:00:00Z'), locale: 'en' };

function direct(): Judge {
  const checker = createChecker(compiled);
  return (draft) => checker.check(draft, at);
}

/** A page's client, a line, the background's server, the policy as it comes out of the store. */
function overTheLine(): Judge {
  const policy = { bundle: async () => bundle, checker: createChecker(structuredClone(compiled)) };
  const handlers = handlersWith({
    'draft:check': (draft) => checkDraft(policy, draft, { ...at, settings: UNMANAGED }),
  });
  const client = createClient(() => {
    const line = openLine({ kind: 'content', tabId: 1, frameId: 0 });
    serve(line.server, handlers, () => policy.checker.forget());
    return line.client;
  });
  return async (draft) => (await client.ask('draft:check', draft)).verdict;
}

const parts = (judge: () => Judge) => () => ({ bundle, protectedDrafts, judge: judge() });
engineContract('the engine itself', parts(direct));
engineContract('the background, over a line', parts(overTheLine));

test('a verdict is the same at both ends of the line', async () => {
  const [near, far] = [direct(), overTheLine()];
  const texts = Object.values(bundle.cases).flatMap(({ flag, pass }) => [...flag, ...pass]);
  for (const { text } of texts) {
    const draft = { parts: [{ kind: 'body' as const, text }] };
    expect(await far(draft)).toEqual(await near(draft));
  }
});
