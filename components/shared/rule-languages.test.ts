import { expect, test } from 'vitest';
import { de } from '../../lib/strings/de.ts';
import { en } from '../../lib/strings/en.ts';
import { languageName, languageNames, rulesByLanguage } from './rule-languages.ts';

const rule = (...languages: string[]) => ({
  id: 'leak.test',
  title: '',
  message: '',
  why: '',
  level: 'note' as const,
  guideline: 'g/test',
  owner: 'c/test',
  languages,
});

test('rules without wording count in every language that others speak', () => {
  expect(rulesByLanguage([rule('*'), rule('en', 'de'), rule('en'), rule('*')])).toEqual([
    { language: 'en', count: 4 },
    { language: 'de', count: 3 },
  ]);
});

test('languages are named in the reader’s own', () => {
  expect([languageName('fr', en), languageName('fr', de), languageName('*', de)]).toEqual([
    'French',
    'Französisch',
    'Jede Sprache',
  ]);
  expect(languageNames(['en', 'de', 'pt'], de)).toBe('Deutsch, Englisch, Portugiesisch');
});
