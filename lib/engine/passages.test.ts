import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import { sentencesOf } from './segment.ts';

const passages = (text: string) =>
  passagesOf(text, sentencesOf(text)).map(({ start, end }) => text.slice(start, end));

describe('a passage', () => {
  test.each<[string, string[]]>([
    [
      'This is a first sentence. And this is a second one! Is this the third?',
      ['This is a first sentence. ', 'And this is a second one! ', 'Is this the third?'],
    ],
    ['One. Two! Three?', ['One. Two! Three?']],
    [
      'A line that goes on\nin the next one. And a second sentence.',
      ['A line that goes on\nin the next one. ', 'And a second sentence.'],
    ],
    ['A title of some length, you see\n\nText.', ['A title of some length, you see\n\n', 'Text.']],
    ['Call me whenever you like to. +49 30 1234567', ['Call me whenever you like to. +49 30 1234567']],
    [
      'All is done and we are glad. See https://acme.example/x',
      ['All is done and we are glad. See https://acme.example/x'],
    ],
    ['user: bob\npassword: x9k2m4p8q\n', ['user: bob\npassword: x9k2m4p8q\n']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  test('is never long, whatever holds it together', () => {
    for (const text of ['a line\n'.repeat(5000), '4242 4242 4242 4242. '.repeat(3000), 'x'.repeat(90_000)]) {
      expect(Math.max(...passages(text).map(({ length }) => length))).toBeLessThanOrEqual(2400);
    }
  });

  test('is not tiny, unless it is all there is', () => {
    for (const text of ['. '.repeat(9000), '\n'.repeat(9000), 'a!'.repeat(9000)]) {
      expect(passages(text).length).toBeLessThan(9000 / 12 + 2);
    }
  });

  test('together they are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(passages(text).join('')).toBe(text);
      }),
    );
  });
});
