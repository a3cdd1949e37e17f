/**
 * What a match of compromise asks of the words of a sentence, as far as words alone tell. compromise takes some
 * 10 µs a character, so a sentence without these words is never shown to it.
 */
export interface Needs {
  /** In this order. */
  steps: Step[];
  /** Words that a match may hold before the first step, and after the last; infinite where it does not say. */
  lead: number;
  tail: number;
}

export interface Step {
  /** One of these stands in the words as `lettersOf` writes them. */
  words: RegExp;
  /** So many words may stand between the step before and this one. */
  gap: number;
}

/** Regular expressions, fuzzy words, senses, chunks, methods, negation, names: all that says more than words. */
const UNREAD = /[/~<>@\\"{}!]|(?:^|[\s(|[])%|&&|\([^()]*\(|[^\s[^]\(|\)[^\s\]?+*$]/;
const TOKEN = /[[^]*\([^()]*\)[\]?+*$]*|\S+/g;

/** Null where a match does not say what words it needs. */
export function needsOf(match: string): Needs | null {
  if (UNREAD.test(match)) return null;
  const steps: Step[] = [];
  let gap = 0;
  for (const [token] of match.matchAll(TOKEN)) {
    const flags = /[\]?+*$]*$/.exec(token)?.[0] ?? '';
    const body = token.slice(0, token.length - flags.length).replace(/^[[^]+/, '');
    const choices = (body.startsWith('(') ? body.slice(1, -1).split('|') : [body]).map((choice) =>
      choice.trim(),
    );
    const length = Math.max(...choices.map((choice) => choice.split(/[\s\-–—]+/).length));
    const isEndless = /[+*]/.test(flags);
    const words = choices.map(surestWord);
    if (body === '' || flags.includes('?') || words.includes(null)) {
      gap += isEndless ? Number.POSITIVE_INFINITY : length;
      continue;
    }
    const spellings = words.flatMap((word) => (word === null ? [] : spellingsOf(word)));
    steps.push({ words: new RegExp([...new Set(spellings)].join('|'), 'g'), gap: gap + length - 1 });
    gap = isEndless ? Number.POSITIVE_INFINITY : length - 1;
  }
  const [first] = steps;
  return first ? { steps, lead: first.gap, tail: gap } : null;
}

/** The longest plain word of a choice, which may be several words; null where it has none. */
function surestWord(choice: string): string | null {
  const plain = choice.split(/[\s\-–—]+/).filter((word) => !/^[#.]|[[\]^$?+*&]/.test(word));
  const sure = plain.map(lettersOf).filter((word) => word !== '' && !WRITTEN_AS_SIGNS.has(word));
  return sure.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Words that compromise also reads in signs: "&", "@", "%", "5-7". */
const WRITTEN_AS_SIGNS = new Set(['and', 'at', 'percent', 'to']);

/** Short forms in which compromise reads these words without their letters: "ne'er" is never. */
export const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  am: ['m', 'aint'],
  are: ['re', 's', 'aint'],
  back: ['brb'],
  be: ['brb', 'tbh'],
  being: ['bein'],
  ce: ['c'],
  come: ['cm'],
  de: ['d'],
  des: ['d'],
  did: ['d'],
  do: ['dun'],
  du: ['d'],
  give: ['gimme'],
  go: ['gtg'],
  going: ['gonna'],
  got: ['gtg'],
  had: ['d'],
  has: ['s'],
  have: ['ve', 'a'],
  here: ['cmere'],
  honest: ['tbh'],
  in: ['imo', 'irl'],
  is: ['s', 'aint'],
  it: ['tis', 'twas'],
  je: ['j'],
  know: ['dunno', 'yknow'],
  la: ['l'],
  le: ['l'],
  life: ['irl'],
  me: ['m'],
  my: ['imo'],
  ne: ['n'],
  never: ['neer'],
  not: ['t', 'dun'],
  now: ['rn'],
  of: ['outta'],
  opinion: ['imo'],
  over: ['oer'],
  please: ['plz'],
  que: ['qu'],
  real: ['irl'],
  right: ['brb', 'rn'],
  se: ['s'],
  should: ['shan'],
  trying: ['tryna'],
  tu: ['t'],
  us: ['s'],
  want: ['wanna'],
  will: ['ll', 'wont', 'imma'],
  would: ['d'],
  you: ['yknow'],
};

function spellingsOf(word: string): string[] {
  // "lookin'" is looking.
  const base = word.endsWith('ing') ? word.slice(0, -1) : word;
  return [base, ...(SHORT_FORMS[word] ?? [])];
}

/** A word by nothing but its Latin letters and digits. */
export function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}
