import { de } from './de.ts';
import { en } from './en.ts';
import type { Strings } from './types.ts';

/** Every language of the interface, by its BCP 47 base tag. */
export const languages: Readonly<Record<string, Strings>> = { en, de };

const baseOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? '';

/** The texts in a person's language, by its base (`de-AT` → `de`); English where we don't have it. */
export const pickStrings = (locale: string): Strings => languages[pickLanguage(locale)] ?? en;

/** The tag of the language that `pickStrings` gives, for `lang` attributes. */
export const pickLanguage = (locale: string): string =>
  Object.hasOwn(languages, baseOf(locale)) ? baseOf(locale) : 'en';
