/** Accents that a language writes with: taking one off makes another word of it. */
const OWN: Record<string, string> = {
  de: 'äöü',
  fr: 'àâäçéèêëîïôöùûüÿœæ',
  es: 'áéíóúüñ',
  pt: 'áâãàçéêíóôõú',
  it: 'àèéìîòùú',
  nl: 'éëïóöü',
};

const ACCENTED_ALL = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** Whether folded words carry an accent that the language does not write, so that it only stands there to hide them. */
export function hasStrangeAccent(words: string, language: string): boolean {
  const own = OWN[language] ?? '';
  return (words.match(ACCENTED_ALL) ?? []).some((letter) => !own.includes(letter));
}
