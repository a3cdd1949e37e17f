import { guidelineParts } from '../bundle/guideline-parts.ts';
import { languagesOfRule } from '../bundle/rule-languages.ts';
import type { Bundle, Contact, Guideline, IncidentCard, MessageTemplate, Text } from '../engine/types.ts';
import type {
  ContactView,
  GuidelineView,
  IncidentView,
  PolicySummary,
  TemplateView,
} from '../messaging/policy-summary.ts';
import { contactLinks, localise } from './localise.ts';

/** The policy in force as people read it: one language, no patterns, no word lists. */
export function readPolicy(
  { bundle, recovered }: { bundle: Bundle; recovered: boolean },
  locale: string,
): PolicySummary {
  const say = (text: Text) => localise(text, locale, bundle.locales);
  const byTitle = new Intl.Collator(locale);
  const roles = new Map((bundle.roles ?? []).map(({ id, name }) => [id, say(name)]));
  const roleName = (id: string) => roles.get(id) ?? id;

  const guideline = ({ id, title, body, search }: Guideline): GuidelineView => ({
    id,
    title: say(title),
    body: say(body),
    search: search?.[locale] ?? search?.[bundle.locales[0] ?? ''] ?? [],
    ...guidelineParts(say(body)),
  });
  const contact = (one: Contact): ContactView => {
    const details = bundle.placeholders?.[one.id];
    const links = contactLinks(one, details);
    return {
      id: one.id,
      label: say(one.label),
      for: say(one.for),
      hours: say(details?.hours ?? one.hours),
      links,
      ...(details?.name === undefined ? {} : { name: details.name }),
      ...(details?.deputy === undefined ? {} : { deputy: details.deputy }),
      filled: links.length > 0 || details?.name !== undefined,
      counted: one.counted !== false,
    };
  };
  const incident = (card: IncidentCard): IncidentView => ({
    id: card.id,
    title: say(card.title),
    ...(card.severity === undefined ? {} : { severity: card.severity }),
    ...(card.clock === undefined ? {} : { clock: say(card.clock) }),
    steps: card.steps.map(say),
    contact: card.contact,
    after: (card.after ?? []).map(({ phase, by, text }) => ({ phase, by: roleName(by), text: say(text) })),
    ...(card.roles
      ? {
          roles: {
            responsible: card.roles.responsible.map(roleName),
            accountable: roleName(card.roles.accountable),
            consulted: (card.roles.consulted ?? []).map(roleName),
            informed: (card.roles.informed ?? []).map(roleName),
          },
        }
      : {}),
    templates: card.templates ?? [],
  });
  const template = ({ id, title, text, fields = {} }: MessageTemplate): TemplateView => ({
    id,
    title: say(title),
    text: say(text),
    fields: Object.entries(fields).map(([name, says]) => ({ name, says: say(says) })),
  });

  return {
    id: bundle.id,
    revision: bundle.revision,
    version: bundle.version,
    publisher: bundle.publisher,
    issued: bundle.issued,
    locale,
    rules: bundle.rules.map((rule) => ({
      id: rule.id,
      title: say(rule.title),
      message: say(rule.message),
      why: say(rule.why),
      level: rule.level,
      guideline: rule.guideline,
      owner: rule.owner,
      languages: languagesOfRule(rule),
    })),
    guidelines: bundle.guidelines.map(guideline).sort((a, b) => byTitle.compare(a.title, b.title)),
    contacts: bundle.contacts.map(contact),
    incident: bundle.incident.map(incident),
    templates: (bundle.templates ?? []).map(template),
    about: (bundle.about ?? []).map(guideline),
    ...(recovered ? { recovered } : {}),
  };
}
