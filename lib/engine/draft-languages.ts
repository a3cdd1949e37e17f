import { likeliest } from './language.ts';
import type { PartText } from './part-text.ts';
import { loadDetector, needsDetector } from './sentence-language.ts';
import { baseLanguage } from './texts.ts';
import type { Draft } from './types.ts';

/** So many passages tell the language of a draft that has no small words. */
const ENOUGH = 12;

/**
 * The languages of a draft, the likeliest first; the caller's word counts where its text says nothing.
 * Makes the detector ready where some sentence needs it, so that whoever reads the draft after this has it.
 */
export async function languagesOf(draft: Draft, parts: readonly PartText[]): Promise<string[]> {
  const passages = parts.flatMap((part) => part.passages.map(({ kept }) => kept));
  if (passages.some(({ reading, smallWords }) => needsDetector(reading.folded.text, smallWords))) {
    await loadDetector().catch(() => {
      // The file can't be read: sentences with few small words stay unsure, and every rule runs.
    });
  }
  const guessed = likeliest(passages.map(({ smallWords }) => smallWords));
  if (guessed.length > 0) return guessed;
  const units = new Map<string, number>();
  for (const { reading } of passages.slice(0, ENOUGH)) {
    const language = reading.languageAt(0);
    if (language !== null) units.set(language, (units.get(language) ?? 0) + reading.text.length);
  }
  const spoken = [...units].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
  if (spoken.length > 0 || draft.lang === undefined) return spoken;
  return [baseLanguage(draft.lang)];
}
