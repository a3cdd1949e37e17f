import { pickText } from './texts.ts';
import type { Company, Disclosure, WordSets } from './types.ts';

/** Sets that every policy has, from what it says of its organisation; empty where it says nothing. */
export const COMPANY_SETS = ['own-name', 'own-product', 'competitor', 'disclosure'] as const;

export function companySets(company: Company | undefined, disclosures: readonly Disclosure[] = []): WordSets {
  const said = writtenDisclosures(company, disclosures).flatMap((text) => Object.values(text));
  const sets: Record<(typeof COMPANY_SETS)[number], readonly string[]> = {
    'own-name': company ? [company.name, ...(company.aliases ?? [])] : [],
    'own-product': company?.products ?? [],
    competitor: company?.competitors ?? [],
    disclosure: [...(company?.disclosureTags ?? []), ...said],
  };
  return Object.fromEntries(Object.entries(sets).map(([name, words]) => [name, { '*': [...words] }]));
}

/** Products named by one word, which may be an everyday one. */
export function everydayNames(company: Company | undefined): string[] {
  return (company?.products ?? []).filter((name) => !/\s/.test(name.trim()));
}

/** The disclosures by language, with the name in; those that ask for a name are left out where there is none. */
export function writtenDisclosures(
  company: Company | undefined,
  disclosures: readonly Disclosure[],
): Record<string, string>[] {
  return disclosures.flatMap(({ text }) => {
    const byLanguage = typeof text === 'string' ? { '*': text } : text;
    const written = Object.entries(byLanguage).flatMap(([language, words]) => {
      if (!words.includes('{company}')) return [[language, words]];
      return company ? [[language, words.replaceAll('{company}', company.name)]] : [];
    });
    return written.length > 0 ? [Object.fromEntries(written)] : [];
  });
}

/** The longest disclosure in a language that fits into so many characters beside the marked words. */
export function disclosed(
  words: string,
  disclosures: readonly Record<string, string>[],
  languages: readonly string[],
  room: number,
): string | undefined {
  return disclosures
    .map((text) => besideWords(words, text['*'] ?? pickText(text, languages)))
    .filter((text) => text.length - words.length <= room)
    .sort((a, b) => b.length - a.length)[0];
}

/** A label goes before the words ("Ad:"), a hashtag after them, a sentence in brackets. */
function besideWords(words: string, disclosure: string): string {
  if (disclosure.endsWith(':')) return `${disclosure} ${words}`;
  return disclosure.startsWith('#') ? `${words} ${disclosure}` : `${words} (${disclosure})`;
}
