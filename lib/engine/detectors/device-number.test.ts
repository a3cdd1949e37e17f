import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { deviceNumber } from './device-number.ts';

const found = (text: string) => wordsFound(deviceNumber, text);

describe('found', () => {
  test.each<[text: string, words: string[]]>([
    ['MAC 3C:22:FB:9A:10:7E', ['3C:22:FB:9A:10:7E']],
    ['3c-22-fb-9a-10-7e', ['3c-22-fb-9a-10-7e']],
    ['3c22.fb9a.107e', ['3c22.fb9a.107e']],
    ['her MAC address: 3C 22 FB 9A 10 7E', ['3C 22 FB 9A 10 7E']],
    ['IMEI 35-693803-564380-9', ['35-693803-564380-9']],
    ['it read 3C 22 FB 9A 10 7E, no name', ['3C 22 FB 9A 10 7E']],
  ])('%j', async (text, words) => {
    expect(await found(text)).toEqual(words);
  });
});

describe('silent', () => {
  test.each([
    ['sent to all', 'FF:FF:FF:FF:FF:FF'],
    ['a sample', 'MAC 11:11:11:11:11:11'],
    ['a time', 'at 10:22:45'],
    ['a dump', '3C 22 FB 9A 10 7E 00 1B 44'],
    ['figures', '10 22 45 12 18 20'],
    ['mixed', '10:2F:33-AC-29-C3'],
    ['check digit wrong', 'IMEI 356938035643808'],
    ['no name', '356938035643809 seeds'],
    ['a computer', 'my Mac is old'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
