import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { vehiclePlate } from './vehicle-plate.ts';

const found = (text: string) => wordsFound(vehiclePlate, text);

describe('found', () => {
  test.each<[text: string, words: string[]]>([
    ['KX63 BHT is blocking us', ['KX63 BHT']],
    ['HH-KP 482 parkt quer', ['HH-KP 482']],
    ['Kennzeichen b kp 482', ['b kp 482']],
    ['GK-417-RT bloque la sortie', ['GK-417-RT']],
    ['KJA-417KP again', ['KJA-417KP']],
    ['MH12KP4821', ['MH12KP4821']],
    ['matrícula 4821 KDF', ['4821 KDF']],
    ['a matrícula 27-KD-81', ['27-KD-81']],
    ['license plate 7KDP482', ['7KDP482']],
    ['VIN 1HGCM82633A004352', ['1HGCM82633A004352']],
  ])('%j', async (text, words) => {
    expect(await found(text)).toEqual(words);
  });
});

describe('silent', () => {
  test.each([
    ['a vehicle number with a digit wrong', 'VIN 1HGCM82643A004352'],
    ['small letters', 'we are in hh-kp 482'],
    ['no district', 'QX-KP 482'],
    ['a flight', 'BA 482 is late'],
    ['a part', 'part number GK-417-RT'],
    ['a year', 'ES IST 2026'],
    ['a sentence', 'IN DER HALLE 4'],
    ['a postcode', 'SW1A 2AA'],
    ['part of a code', 'XXKX63BHTYY'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
