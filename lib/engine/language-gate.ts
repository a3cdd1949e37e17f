import type { Reading } from './reading.ts';
import { baseLanguage } from './texts.ts';

/** Says whether words of a language count at a place of a text. */
export type LanguageGate = (
  language: string,
  reading: Reading,
  position: number,
  severalWords: boolean,
) => boolean;

/**
 * Words count in sentences of their own language, and in unsure ones where the draft speaks it. English is mixed
 * into every language, so its words count in unsure sentences too and its expressions ("risk free") everywhere:
 * its single words ("dick", "mist") mean something else in other languages.
 */
export function createLanguageGate(draftLanguages: readonly string[]): LanguageGate {
  return (language, reading, position, severalWords) => {
    const base = baseLanguage(language);
    if (base === 'en' && severalWords) return true;
    const clear = reading.clearLanguageAt(position);
    if (clear !== null) return clear === base;
    // A draft in one language is in that language; asking the detector would take longer than everything else.
    if (draftLanguages.length === 1 && draftLanguages[0] === base) return true;
    const sentence = reading.languageAt(position);
    if (sentence !== null) return sentence === base;
    return base === 'en' || draftLanguages.length === 0 || draftLanguages.includes(base);
  };
}
