import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reading } from '../reading.ts';
import { DETECTORS } from './index.ts';

/** Pieces that formats are made of, so that random texts come close to them. */
const PIECES = fc.constantFrom(
  '1',
  '12',
  '2026',
  '4242',
  ' ',
  '-',
  '.',
  ',',
  ':',
  '/',
  '//',
  '@',
  '+',
  '(',
  ')',
  '=',
  '?',
  '&',
  '#',
  '_',
  '\n',
  'a',
  'é',
  '漢',
  '😀',
  '\ud83d',
  '\u200b',
  '１',
  'eyJ',
  'DE89',
  'https://',
  'www.',
  'key',
  'token=',
  'password=',
  ';',
  'lives at ',
  'rue ',
  'strasse ',
  'call ',
  'order ',
  '.internal',
  '.com',
  '-----BEGIN PRIVATE KEY-----',
  '::',
  'ff',
);
const texts = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));

const detectors = Object.entries(DETECTORS);

describe.each(detectors)('%s', (_name, detector) => {
  test('never throws, and marks ranges of the text, in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const found = await detector.find(new Reading(text), { samples: true });
        let before = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  // Quadratic time shows as seconds here; the bound leaves room for a machine that is busy.
  test.each([
    '1',
    '1 ',
    '1-',
    'a1',
    'a.',
    'a@',
    '-',
    '(',
    '::',
    'f:',
    'de89 ',
    'eyJa.',
    'key=',
    'token: ',
    'www.',
    'http://',
    'a://b:c',
    ';password=',
    '?token=',
    '12 oak hill ',
    'weg 1 ',
    '+1',
    '😀',
    '-----begin private key-----',
  ])('reads %j again and again in its share of time', { timeout: 4000 }, async (piece) => {
    const text = piece.repeat(60_000 / piece.length);
    expect(await detector.find(new Reading(text), { samples: false })).toBeInstanceOf(Array);
  });
});
