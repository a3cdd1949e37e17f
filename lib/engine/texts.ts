import type { Text } from './types.ts';

/** The text for a reader: exact tag, its base language, the policy's first language, then any. */
export function pickText(text: Text, wanted: readonly string[]): string {
  if (typeof text === 'string') return text;
  for (const tag of wanted) {
    const exact = text[tag] ?? text[baseLanguage(tag)];
    if (exact !== undefined) return exact;
  }
  return Object.values(text)[0] ?? '';
}

export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
