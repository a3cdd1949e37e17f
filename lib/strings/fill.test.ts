import { describe, expect, test } from 'vitest';
import { fill, placesOf, plural } from './fill.ts';
import { pickLanguage, pickStrings } from './index.ts';

describe('fill', () => {
  test('puts numbers and words into their places', () => {
    expect(fill('{index} of {count}', { index: 1, count: 3 })).toBe('1 of 3');
  });

  test('does not read a value as a text with places', () => {
    expect(fill('“{words}” by {name}', { words: '{name}', name: '$&' })).toBe('“{name}” by $&');
  });

  test('leaves a place it has no value for, inherited names included', () => {
    expect(fill('{who} {toString}', {})).toBe('{who} {toString}');
  });
});

describe('plural', () => {
  const forms = { one: '{count} thing', other: '{count} things' };

  test.each([
    [0, '{count} things'],
    [1, '{count} thing'],
    [2, '{count} things'],
  ])('%i in English', (count, expected) => {
    expect(plural(forms, count, 'en-GB')).toBe(expected);
  });
});

test('placesOf lists the places of a text', () => {
  expect(placesOf('{a} and {b}, {a} again')).toEqual(['a', 'b', 'a']);
});

describe('pickStrings', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_ch', 'de'],
    ['en-US', 'en'],
    ['pt-BR', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('%s reads %s', (locale, language) => {
    expect(pickLanguage(locale)).toBe(language);
    expect(pickStrings(locale)).toBe(pickStrings(language));
  });
});
