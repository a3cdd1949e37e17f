import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { birthDate } from './birth-date.ts';

const found = (text: string) => wordsFound(birthDate, text);

describe('found', () => {
  test.each<[text: string, words: string[]]>([
    ['DOB 03/04/1991, please', ['03/04/1991']],
    ['date of birth: 1991-04-03', ['1991-04-03']],
    ['Her date of birth is 3 April 1991.', ['3 April 1991']],
    ['Ana (born 14/03/1987) is in', ['14/03/1987']],
    ['geb. 02.11.1969', ['02.11.1969']],
    ['D O B is 1 2 -2 5 1 9 8 5', ['1 2 -2 5 1 9 8 5']],
    ['née le 21/07/1988', ['21/07/1988']],
    ['nacida el 21/07/1988', ['21/07/1988']],
    ['nascida em 21/07/1988', ['21/07/1988']],
    ['date of birth: July 21, 1988', ['July 21, 1988']],
  ])('%j', async (text, words) => {
    expect(await found(text)).toEqual(words);
  });
});

describe('silent', () => {
  test.each([
    ['no day of birth', 'See you on 14/03/2027'],
    ['no such day', 'DOB 32/13/1991'],
    ['told as a story', 'He was born on 23/10/1951 in Ulm'],
    ['a firm', 'Our company, born 14/03/1987'],
    ['a sample', 'The format is DOB 01/02/1990 '],
    ['another sentence', 'Tell me your date of birth. It is 6/24/1991'],
    ['a question', 'What is the date of birth rule?'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
