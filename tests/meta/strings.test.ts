import { describe, expect, test } from 'vitest';
import { placesOf } from '../../lib/strings/fill.ts';
import { languages } from '../../lib/strings/index.ts';

/** Texts that read the same in both languages, and those that may be empty. */
const SAME: Record<string, readonly string[]> = {
  de: ['desk.title'],
};
const MAY_BE_EMPTY = ['review'];

/** Every text by its path: `card.close` → `Close`. */
function flatten(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

const english = new Map(flatten(languages.en));
const sorted = (places: string[]) => [...new Set(places)].sort();

describe.each(Object.entries(languages))('%s', (language, strings) => {
  const texts = new Map(flatten(strings));

  test('has every text and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('fills the same places', () => {
    for (const [path, text] of texts) {
      expect(sorted(placesOf(text)), path).toEqual(sorted(placesOf(english.get(path) ?? '')));
      expect(text.replace(/\{\w+\}/g, ''), `${path}: a brace without its place`).not.toMatch(/[{}]/);
    }
  });

  test('has no empty or padded text', () => {
    for (const [path, text] of texts) {
      if (!MAY_BE_EMPTY.includes(path)) expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim());
    }
  });

  test('speaks calmly: no exclamation mark, no scolding word', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/!|\b(violation|forbidden|you must|verboten|verstoß|du musst)\b/i);
    }
  });

  test('is not left in English', () => {
    if (language === 'en') return;
    const same = [...texts]
      .filter(([path, text]) => text !== '' && text === english.get(path))
      .map(([path]) => path);
    expect(same).toEqual(SAME[language] ?? []);
  });
});

test('the rights note ships word for word', () => {
  expect(languages.en?.rights.note).toBe(
    "This tool checks your words on your device. Nothing you type is sent or kept. It does not limit your right to talk about pay, hours, safety and other working conditions, to join or support a union or works council, to report wrongdoing to an authority, or to speak about your own life. If a warning seems to do that, it is wrong: press 'my right' and post. No one is told.",
  );
  expect(languages.en?.rights.short).toContain('working conditions');
  expect(languages.de?.rights.short).toContain('Arbeitsbedingungen');
});
