import { wordSet, wordsOf } from './words.ts';

/** Small words that one of the languages uses all the time and the others do not. */
const SMALL_WORDS: Record<string, ReadonlySet<string>> = {
  en: wordSet(`the and of is are was were you your we our they this that with for not have has it its be will
    would can from at on by an my i'm it's don't what when who how all just been their there about if or but as no do he she am one`),
  de: wordSet(`der die das und ist sind war nicht ein eine einen einem einer ich du wir ihr sie mit auf für von zu
    den dem des im am wird werden haben hat auch noch nur aber wie was wenn bei nach aus über unser unsere mein`),
  fr: wordSet(`le en les des et est un une du nous vous ils elles je tu il elle dans pour pas avec sur ce cette ces qui
    sont était notre votre nos vos mon ma mes aux plus mais ne c'est d'un d'une j'ai n'est qu'il très être que on été s'est au sa ses leur leurs`),
  es: wordSet(`el y un no los las es una del nosotros usted yo ella ellos en para con por este esta estos que son era
    nuestro nuestra mi muy pero como más está están hay fue ser al lo le se su sus también porque ya hoy sin desde cuando todo nunca siempre todavía`),
  pt: wordSet(`o os as um uma do da nós você eu ela eles em para com por este esta que são era nosso nossa
    meu minha muito mas como mais está estão há foi ser ao não também porque na no nas nos pelo pela já hoje sem desde quando tudo nunca sempre ainda isso isto`),
};

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
})();

/** Fewer small words than this say nothing. */
const ENOUGH = 2;
const SHARE = 0.3;

/** How many small words of each language a text holds. */
export type SmallWords = ReadonlyMap<string, number>;

export function smallWordsOf(folded: string): SmallWords {
  const counts = new Map<string, number>();
  for (const word of wordsOf(folded)) {
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

/** The languages that texts seem to be written in, the likeliest first; empty when unsure. */
export function likeliest(texts: Iterable<SmallWords>): string[] {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const [language, count] of words) counts.set(language, (counts.get(language) ?? 0) + count);
  }
  const top = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count >= ENOUGH && count >= top * SHARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([language]) => language);
}
