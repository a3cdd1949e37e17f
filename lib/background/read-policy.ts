import type { PolicySummary } from '../messaging/protocol.ts';
import { localise } from './localise.ts';
import type { PolicyInForce } from './policy.ts';

/** The policy in force as people read it: one language, no patterns, no word lists. */
export function readPolicy({ bundle, recovered }: PolicyInForce, locale: string): PolicySummary {
  const say = (text: Parameters<typeof localise>[0]) => localise(text, locale, bundle.locales);
  return {
    id: bundle.id,
    revision: bundle.revision,
    version: bundle.version,
    publisher: bundle.publisher,
    issued: bundle.issued,
    locale,
    rules: bundle.rules.map(({ id, title, message, why, level, guideline, owner }) => ({
      id,
      title: say(title),
      message: say(message),
      why: say(why),
      level,
      guideline,
      owner,
    })),
    guidelines: bundle.guidelines.map(({ id, title, body }) => ({ id, title: say(title), body: say(body) })),
    contacts: bundle.contacts.map(({ id, label, for: about, hours, href }) => ({
      id,
      label: say(label),
      for: say(about),
      hours: say(hours),
      ...(href === undefined ? {} : { href }),
    })),
    incident: bundle.incident.map(({ id, title, steps, contact }) => ({
      id,
      title: say(title),
      steps: steps.map(say),
      contact,
    })),
    ...(recovered ? { recovered } : {}),
  };
}
