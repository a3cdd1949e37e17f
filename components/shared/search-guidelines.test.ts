import { describe, expect, test } from 'vitest';
import { searchGuidelines } from './search-guidelines.ts';

const secrets = { title: 'Keys and passwords', body: 'Never paste a log unread. Prüfe jeden Link.' };
const people = { title: 'Respect', body: 'Write about people as if they read it. No passwords here.' };
const titles = (query: string) => searchGuidelines([people, secrets], query).map(({ title }) => title);

describe('searchGuidelines', () => {
  test('gives all for an empty query', () => {
    expect(titles('  ')).toEqual(['Respect', 'Keys and passwords']);
  });

  test('puts a hit in the title first', () => {
    expect(titles('PASSWORDS')).toEqual(['Keys and passwords', 'Respect']);
  });

  test('knows a guideline by its other names, before one that only mentions them', () => {
    const named = { title: 'Tone', body: 'Be kind.', search: ['log', 'humour'] };
    expect(searchGuidelines([secrets, named], 'log').map(({ title }) => title)).toEqual([
      'Tone',
      'Keys and passwords',
    ]);
  });

  test('needs every word, in any order, with or without accents', () => {
    expect(titles('log keys')).toEqual(['Keys and passwords']);
    expect(titles('prufe')).toEqual(['Keys and passwords']);
    expect(titles('log people')).toEqual([]);
  });
});
