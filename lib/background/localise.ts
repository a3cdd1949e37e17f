import type { Bundle, Contact, ContactDetails, Text } from '../engine/types.ts';
import type { ContactLine } from '../messaging/protocol.ts';

/** A text in the reader's language, else its base language, else the bundle's first, else any there is. */
export function localise(text: Text, locale: string, locales: readonly string[]): string {
  if (typeof text === 'string') return text;
  const base = locale.split('-')[0] ?? locale;
  for (const tag of [locale, base, ...locales, ...Object.keys(text)]) {
    const found = text[tag];
    if (found !== undefined) return found;
  }
  return '';
}

export function contactLine(contact: Contact, locale: string, bundle: Bundle): ContactLine {
  const details = bundle.placeholders?.[contact.id];
  const [first] = contactLinks(contact, details);
  return {
    label: localise(contact.label, locale, bundle.locales),
    hours: localise(details?.hours ?? contact.hours, locale, bundle.locales),
    ...(first ? { href: first.href } : {}),
  };
}

/** Every way to reach a contact, the quickest first. */
export function contactLinks(
  { href }: Contact,
  { phone, chat, mail }: ContactDetails = {},
): { href: string; text: string }[] {
  return [
    ...(phone === undefined ? [] : [{ href: `tel:${phone.replace(/[^+0-9]/g, '')}`, text: phone }]),
    ...(chat === undefined ? [] : [{ href: chat, text: chat.replace(/^https:\/\//, '') }]),
    ...(mail === undefined ? [] : [{ href: `mailto:${mail}`, text: mail }]),
    ...(href === undefined ? [] : [{ href, text: href.replace(/^(mailto:|tel:|https:\/\/)/, '') }]),
  ];
}
