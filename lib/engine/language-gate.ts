import { baseLanguage } from './texts.ts';

/** Says whether words of a language count in a sentence whose language is this one, or unsure. */
export type LanguageGate = (language: string, sentence: string | null, severalWords: boolean) => boolean;

/**
 * Words count in sentences of their own language, and in unsure ones where the draft speaks it. English is mixed
 * into every language, so its words count in unsure sentences too and its expressions ("risk free") everywhere:
 * its single words ("dick", "mist") mean something else in other languages.
 */
export function createLanguageGate(draftLanguages: readonly string[]): LanguageGate {
  return (language, sentence, severalWords) => {
    const base = baseLanguage(language);
    if (sentence !== null) return sentence === base || (base === 'en' && severalWords);
    return base === 'en' || draftLanguages.length === 0 || draftLanguages.includes(base);
  };
}
