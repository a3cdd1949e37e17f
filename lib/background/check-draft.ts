import type { Draft } from '../engine/types.ts';
import type { CheckReply } from '../messaging/protocol.ts';
import { contactLine, localise } from './localise.ts';
import type { ManagedSettings } from './managed-settings.ts';
import type { PolicyInForce } from './policy.ts';

/** Judges one draft and adds the names of the guidelines and contacts its findings point at. */
export async function checkDraft(
  { bundle: takeUp, checker }: Pick<PolicyInForce, 'bundle' | 'checker'>,
  draft: Draft,
  at: { now: number; locale: string; settings: ManagedSettings },
): Promise<CheckReply> {
  const { managed, actions, groups } = at.settings;
  const authored = groups.length > 0 ? { ...draft, groups } : draft;
  const verdict = await checker.check(authored, { now: at.now, locale: at.locale, managed, actions });
  const reply: CheckReply = { verdict, guidelines: {}, contacts: {} };
  if (verdict.findings.length === 0) return reply;
  const bundle = await takeUp();
  for (const { guideline, contact } of verdict.findings) {
    const guide = bundle.guidelines.find(({ id }) => id === guideline);
    if (guide) reply.guidelines[guideline] = localise(guide.title, at.locale, bundle.locales);
    const person = bundle.contacts.find(({ id }) => id === contact);
    if (person) reply.contacts[contact] = contactLine(person, at.locale, bundle);
  }
  return reply;
}
