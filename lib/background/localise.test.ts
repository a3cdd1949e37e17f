import { expect, test } from 'vitest';
import { localise } from './localise.ts';

test.each([
  ['a plain text', 'Hello', 'de', 'Hello'],
  ['the exact tag', { en: 'Hello', 'de-AT': 'Servus', de: 'Hallo' }, 'de-AT', 'Servus'],
  ['the base language', { en: 'Hello', de: 'Hallo' }, 'de-CH', 'Hallo'],
  ['the bundle’s first language', { de: 'Hallo', en: 'Hello' }, 'fr', 'Hello'],
  ['any language there is', { pt: 'Olá' }, 'fr', 'Olá'],
  ['nothing at all', {}, 'fr', ''],
])('%s', (_what, text, locale, expected) => {
  expect(localise(text, locale, ['en', 'de'])).toBe(expected);
});
