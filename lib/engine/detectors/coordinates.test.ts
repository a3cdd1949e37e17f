import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { coordinates } from './coordinates.ts';

const found = (text: string) => wordsFound(coordinates, text);

describe('found', () => {
  test.each<[text: string, words: string[]]>([
    ['She lives at 51.50853, -0.12574', ['51.50853, -0.12574']],
    ['his location: 48.85341 N, 2.34880 E', ['48.85341 N, 2.34880 E']],
    ['Sie wohnt bei 52.52001, 13.40495', ['52.52001, 13.40495']],
    ['my house is at 48°51\'24" N 2°21\'03" E', ['48°51\'24" N 2°21\'03" E']],
  ])('%j', async (text, words) => {
    expect(await found(text)).toEqual(words);
  });
});

describe('silent', () => {
  test.each([
    ['a shop', 'The shop is at 48.85341, 2.34880'],
    ['nobody', 'Best view: 51.50853, -0.12574'],
    ['a shop where somebody lives', 'She lives for it: the café is at 48.85341, 2.34880'],
    ['nowhere', 'her location is 0.0000, 0.0000'],
    ['off the earth', 'her location is 95.12345, 12.12345'],
    ['figures', 'she lives on 12.5, 13.5 and hope'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
