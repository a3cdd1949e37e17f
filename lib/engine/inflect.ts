/**
 * Endings that words of a language take: plurals and cases of nouns, gender of adjectives, the commonest
 * verb forms. A few of the forms are no words; as nobody writes them, they do no harm.
 */
type Endings = (word: string) => string[];

const LANGUAGES: Record<string, Endings> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
const LEAST = 3;

/** The term with its last word in its other forms (in French, Spanish and Portuguese all words together too). */
export function inflectionsOf(term: string, language: string): string[] {
  const endings = LANGUAGES[language];
  const cut = term.search(/[^\s-]+$/);
  const last = cut < 0 ? '' : term.slice(cut);
  if (!endings || last.length < LEAST || !/^\p{L}+$/u.test(last)) return [];
  const forms = endings(last).map((form) => term.slice(0, cut) + form);
  if (language !== 'en' && language !== 'de' && /\s/.test(term)) forms.push(...agreeing(term, endings));
  return [...new Set(forms)].filter((form) => form !== term);
}

/** "resultado asegurado" → "resultados asegurados": each word takes its ending of the same place in the table. */
function agreeing(term: string, endings: Endings): string[] {
  const words = term.split(/\s+/).map((word) => (word.length < LEAST ? [word] : endings(word)));
  const most = Math.max(...words.map((forms) => forms.length));
  return Array.from({ length: most }, (_, i) =>
    words.map((forms) => forms[Math.min(i, forms.length - 1)] ?? '').join(' '),
  );
}

function english(word: string): string[] {
  const forms = [plural(word)];
  if (word.length < 4 && /[^aeiou][aeiou][^aeiouwxy]$/.test(word)) {
    const doubled = word + word.slice(-1);
    return [...forms, `${doubled}ing`, `${doubled}ed`, `${doubled}er`];
  }
  if (/[^aeiouy][aeiou][bdgklmnprt]$/.test(word)) {
    const doubled = word + word.slice(-1);
    forms.push(`${doubled}ing`, `${doubled}ed`);
  }
  if (word.endsWith('ie')) forms.push(`${word.slice(0, -2)}ying`, `${word}d`);
  else if (word.endsWith('e')) forms.push(`${word.slice(0, -1)}ing`, `${word}d`, `${word}r`, `${word}rs`);
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word}ing`, `${word.slice(0, -1)}ied`);
  else if (!/(?:ing|ed)$/.test(word)) forms.push(`${word}ing`, `${word}ed`, `${word}er`, `${word}ers`);
  return forms;
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function german(word: string): string[] {
  if (word.endsWith('e')) return ['n', 'r', 's', 'm'].map((ending) => word + ending);
  if (/e[rl]$/.test(word)) return ['s', 'n', 'in', 'innen'].map((ending) => word + ending);
  const forms = ['e', 'en', 'er', 'es', 'em', 'ern', 's'].map((ending) => word + ending);
  return word.endsWith('in') ? [...forms, `${word}nen`] : forms;
}

function french(word: string): string[] {
  if (word.endsWith('eux')) return [`${word.slice(0, -1)}se`, `${word.slice(0, -1)}ses`];
  if (/[sxz]$/.test(word)) return [`${word}e`, `${word}es`];
  if (word.endsWith('al')) return [`${word.slice(0, -1)}ux`, `${word}e`, `${word}es`];
  if (word.endsWith('au') || word.endsWith('eu')) return [`${word}x`];
  return word.endsWith('e') ? [`${word}s`] : [`${word}s`, `${word}e`, `${word}es`];
}

function spanish(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [`${word}s`, `${stem}a`, `${stem}as`];
  if (word.endsWith('a')) return [`${word}s`, `${stem}o`, `${stem}os`];
  if (word.endsWith('z')) return [`${stem}ces`];
  if (/ó[nr]$/.test(word)) return [`${word.slice(0, -2)}o${word.slice(-1)}es`];
  return /[aeiouáéíóú]$/.test(word) ? [`${word}s`] : [`${word}es`, `${word}a`, `${word}as`];
}

function portuguese(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ão')) return [`${word.slice(0, -2)}ões`, `${word}s`, `${word.slice(0, -2)}ães`];
  if (word.endsWith('o')) return [`${word}s`, `${stem}a`, `${stem}as`];
  if (word.endsWith('a')) return [`${word}s`, `${stem}o`, `${stem}os`];
  if (word.endsWith('m')) return [`${stem}ns`];
  if (/[aou]l$/.test(word)) return [`${stem}is`];
  return /[eiuáéíóú]$/.test(word) ? [`${word}s`] : [`${word}es`, `${word}a`, `${word}as`];
}
