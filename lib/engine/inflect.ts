import { irregularPlurals } from './irregular/english-nouns.ts';
import { irregularVerbForms } from './irregular/english-verbs.ts';
import { umlautPlurals } from './irregular/german-umlauts.ts';
import { FRENCH, PORTUGUESE, SPANISH } from './irregular/romance.ts';

/**
 * Endings that words of a language take: plurals and cases of nouns, gender of adjectives, the commonest
 * verb forms; what endings do not give stands in `irregular/`. A few of the forms are no words; as nobody writes them, they do no harm.
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
  const small = word.toLowerCase();
  return [...regularEnglish(word), ...irregularPlurals(small), ...irregularVerbForms(small)];
}

function regularEnglish(word: string): string[] {
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
  return [...regularGerman(word), ...umlautPlurals(word)];
}

function regularGerman(word: string): string[] {
  if (word.endsWith('e')) return ['n', 'r', 's', 'm'].map((ending) => word + ending);
  if (/e[rl]$/.test(word)) return ['s', 'n', 'in', 'innen'].map((ending) => word + ending);
  const forms = ['e', 'en', 'er', 'es', 'em', 'ern', 's'].map((ending) => word + ending);
  if (word.endsWith('nis')) forms.push(`${word}se`, `${word}sen`, `${word}ses`);
  return word.endsWith('in') ? [...forms, `${word}nen`] : forms;
}

function french(word: string): string[] {
  const listed = FRENCH.get(word.toLowerCase());
  if (listed) return [`${word}s`, ...listed];
  const cut = (units: number, ...endings: string[]) =>
    endings.map((ending) => word.slice(0, -units) + ending);
  if (word.endsWith('eux')) return cut(1, 'se', 'ses');
  if (/[sxz]$/.test(word)) return [`${word}e`, `${word}es`];
  if (word.endsWith('al')) return [...cut(1, 'ux'), ...more(word, 's', 'e', 'es')];
  if (/[ae]u$/.test(word)) return [`${word}x`];
  if (word.endsWith('teur')) return [`${word}s`, ...cut(3, 'rice', 'rices'), ...cut(1, 'se', 'ses')];
  if (word.endsWith('eur')) return [...more(word, 's', 'e', 'es'), ...cut(1, 'se', 'ses')];
  if (word.endsWith('if')) return [`${word}s`, ...cut(1, 've', 'ves')];
  if (word.endsWith('er')) return [`${word}s`, ...cut(2, 'ère', 'ères')];
  if (/(?:[eo]n|[ei]l|et)$/.test(word)) {
    const doubled = word + word.slice(-1);
    return [...more(word, 's', 'e', 'es'), `${doubled}e`, `${doubled}es`];
  }
  return word.endsWith('e') ? [`${word}s`] : more(word, 's', 'e', 'es');
}

function spanish(word: string): string[] {
  const listed = SPANISH.get(word.toLowerCase());
  if (listed) return [...listed];
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [`${word}s`, `${stem}a`, `${stem}as`];
  if (word.endsWith('a')) return [`${word}s`, `${stem}o`, `${stem}os`];
  if (word.endsWith('z')) return [`${stem}ces`];
  // "alemán" → "alemanes", "alemana": the accent goes with the stress.
  if (/[áéíóú][nrs]$/.test(word)) return more(withoutLastAccent(word), 'es', 'a', 'as');
  if (/[íú]$/.test(word)) return more(word, 'es', 's');
  return /[aeiouáéó]$/.test(word) ? [`${word}s`] : more(word, 'es', 'a', 'as');
}

function portuguese(word: string): string[] {
  const listed = PORTUGUESE.get(word.toLowerCase());
  if (listed) return [...listed];
  const stem = word.slice(0, -1);
  if (word.endsWith('ão')) {
    const root = word.slice(0, -2);
    return more(root, 'ões', 'ãos', 'ães', 'ã', 'ãs', 'ona', 'onas');
  }
  if (word.endsWith('o')) return [`${word}s`, `${stem}a`, `${stem}as`];
  if (word.endsWith('a')) return [`${word}s`, `${stem}o`, `${stem}os`];
  if (word.endsWith('m')) return [`${stem}ns`];
  if (word.endsWith('il')) return [`${stem}s`];
  if (/[eo]l$/.test(word)) {
    const root = word.slice(0, -2);
    return [`${stem}is`, `${root}${word.at(-2) === 'e' ? 'é' : 'ó'}is`, `${word}a`, `${word}as`];
  }
  if (/[au]l$/.test(word)) return [`${stem}is`];
  if (/[êô]s$/.test(word)) return more(withoutLastAccent(word), 'es', 'a', 'as');
  return /[eiuáéíóúã]$/.test(word) ? [`${word}s`] : more(word, 'es', 'a', 'as');
}

function more(stem: string, ...endings: string[]): string[] {
  return endings.map((ending) => stem + ending);
}

function withoutLastAccent(word: string): string {
  return (
    word.slice(0, -2) +
    word
      .slice(-2)
      .normalize('NFD')
      .replaceAll(/[\u0301\u0302]/g, '')
  );
}
