import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { streetAddress } from './street-address.ts';

const found = (text: string) => wordsFound(streetAddress, text);

describe('found where the draft says that somebody lives there', () => {
  test.each<[text: string, addresses: string[]]>([
    ['She lives at 116 High Street, Springfield, IL 62704 now', ['116 High Street, Springfield, IL 62704']],
    ['His home address: 10 Birch Lane, London SW1A 2AA.', ['10 Birch Lane, London SW1A 2AA']],
    ['He moved to 7B Oak Ave last week', ['7B Oak Ave']],
    ['5 Heron Close, Leeds LS6 2QT, that is where she lives', ['5 Heron Close, Leeds LS6 2QT']],
    ['Found the wallet of Ida Berg, 12 Mill Lane, Leeds LS6 1AB', ['12 Mill Lane, Leeds LS6 1AB']],
    ['Lindenstraße 12, 10115 Berlin, da wohnt er', ['Lindenstraße 12, 10115 Berlin']],
    ['Er wohnt in der Lindenstraße 12, 10115 Berlin!', ['Lindenstraße 12, 10115 Berlin']],
    ['wohnhaft Am Alten Weg 3a', ['Am Alten Weg 3a']],
    ['Elle habite 12 bis rue des Lilas, 75011 Paris', ['12 bis rue des Lilas, 75011 Paris']],
    ['Vive en Calle Mayor 12, 28013 Madrid', ['Calle Mayor 12, 28013 Madrid']],
    ['Ele mora na Rua das Flores, 45', ['Rua das Flores, 45']],
    ['Ann Berg\n\n12 Oak Hill Road\nLeeds LS6 1AB', ['12 Oak Hill Road\nLeeds LS6 1AB']],
    [
      'Ann Berg\n4410 Birkenweg 12 Apt. 7\nBERN\n Switzerland 30114',
      ['4410 Birkenweg 12 Apt. 7\nBERN\n Switzerland 30114'],
    ],
    [
      '> Ann Berg\n> 18 Gordon Terrace\n> Suite 828\n> Leeds 10543',
      ['18 Gordon Terrace\n> Suite 828\n> Leeds 10543'],
    ],
    ['Please send it to Unit 4410 Box 1812\nAPO AE 09421', ['Unit 4410 Box 1812\nAPO AE 09421']],
    ['Meet me at the corner of 12 Elm Street and Low Road', ['the corner of 12 Elm Street and Low Road']],
    [
      'I moved to 330 Juniper Ave Apt 4, Dayton, OH 45402 after the wedding.',
      ['330 Juniper Ave Apt 4, Dayton, OH 45402'],
    ],
  ])('%j', async (text, addresses) => {
    expect(await found(text)).toEqual(addresses);
  });
});

describe('silent', () => {
  test.each([
    ['an office', 'Our new office: 465 Market Street, San Francisco, CA 94103. Come and visit!'],
    ['a shop where somebody is to be seen', 'She lives for it: visit us at our shop, 12 High Street'],
    ['an event', 'Meet at 12 High Street at noon'],
    ['an office with a suite', 'Our office: 330 Juniper Ave Suite 4, Dayton, OH 45402'],
    ['a sample', 'The test address is 000 Elm Street'],
    ['a programme', 'Agenda\n12 Talks about the road\n4 breaks'],
    ['no number', 'She lives on the high street'],
    ['no street', 'She lives at 12 and dreams at 7'],
    ['a way of life', 'He lives 24 hours a day, his own way'],
    ['a business in German', 'Unser Büro ist in der Lindenstraße 12, 10115 Berlin'],
    ['a place of work', 'Elle travaille au 12 rue des Lilas'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test('numbers and words in endless turns are read in their share of time', async () => {
  expect(await found(`lives at ${'12 oak hill '.repeat(2000)}`)).not.toBeNull();
  expect(await found(`wohnt ${'weg 1 '.repeat(4000)}`)).not.toBeNull();
});
