import type { Bundle, Contact, Text } from '../engine/types.ts';
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
  return {
    label: localise(contact.label, locale, bundle.locales),
    hours: localise(contact.hours, locale, bundle.locales),
    ...(contact.href === undefined ? {} : { href: contact.href }),
  };
}
