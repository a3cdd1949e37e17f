import { type SmallWords, smallWordsOf } from './language.ts';
import { baseLanguage } from './texts.ts';

/** Which language a sentence is in: by its small words where they are clear, else by a statistical detector. */

type Detect = typeof import('tinyld/light').detectAll;

/** Languages told apart whatever the policy speaks, so that a sentence in one of them is not taken for another. */
const ALWAYS = ['en', 'de', 'fr', 'es', 'pt'];
/** A sentence has so many small words of one language, and twice as many as of any other. */
const CLEAR = 2;
/** Shorter sentences are never sure. */
const LEAST_UNITS = 24;
const LEAST_WORDS = 4;
/** The detector's time grows with its input, and the first words tell as much as all of them. */
const LOOK_AT = 240;
/** Links, handles, hashtags, addresses and what has digits in it are in no language. */
const NO_WORD = /^(?:https?:|www\.)|[@#\d_=]/;
const FLOOR = 0.1;
const LEAD = 3;

let detect: Detect | undefined;
let loading: Promise<void> | undefined;

/** Loads the detector at the first call only; until then sentences without small words are unsure. */
export function loadDetector(): Promise<void> {
  loading ??= import('tinyld/light').then(
    (module) => {
      detect = module.detectAll;
    },
    (error: unknown) => {
      // A file that could not be read now may be readable later; the next draft asks again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The languages that a policy asks to tell apart. */
export function toldApart(languages: Iterable<string>): string[] {
  return [...new Set([...ALWAYS, ...languages].map(baseLanguage))].filter((tag) => /^[a-z]{2}$/.test(tag));
}

/** Whether the small words of a folded text leave its language to the detector. */
export function needsDetector(folded: string, small: SmallWords): boolean {
  return folded.length >= LEAST_UNITS && clearlyOf(small) === null;
}

/** The language of a folded sentence, or null where that is not sure. */
export function languageOf(folded: string, candidates: readonly string[] = ALWAYS): string | null {
  const written = writtenWords(folded);
  const small = smallWordsOf(written);
  const clear = clearlyOf(small);
  if (clear !== null || !detect) return clear;
  const words = written.slice(0, LOOK_AT).match(/\p{L}[\p{L}\p{M}']+/gu) ?? [];
  const sample = words.join(' ');
  if (words.length < LEAST_WORDS || sample.length < LEAST_UNITS) return null;
  const [first, second] = detect(sample, { only: [...candidates] });
  if (!first || first.accuracy < FLOOR) return null;
  // One small word that only this language has says what the statistics leave open, as between Spanish and Portuguese.
  const isAlone = small.size === 1 && small.has(first.lang);
  if (!isAlone && first.accuracy < (second?.accuracy ?? 0) * LEAD) return null;
  const most = Math.max(0, ...small.values());
  return (small.get(first.lang) ?? 0) === most ? first.lang : null;
}

/** The language that the small words of a folded sentence tell, or null where they do not. */
export function clearLanguageOf(folded: string): string | null {
  return clearlyOf(smallWordsOf(writtenWords(folded)));
}

function writtenWords(folded: string): string {
  if (!NO_WORD.test(folded) && !folded.includes(' www.') && !folded.includes(' http')) return folded;
  return folded
    .split(/\s+/)
    .filter((word) => !NO_WORD.test(word))
    .join(' ');
}

function clearlyOf(small: SmallWords): string | null {
  let best: string | null = null;
  let most = 0;
  let second = 0;
  for (const [language, count] of small) {
    if (count > most) {
      second = most;
      most = count;
      best = language;
    } else second = Math.max(second, count);
  }
  return most >= CLEAR && most >= second * 2 ? best : null;
}
