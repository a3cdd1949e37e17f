import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import { sentencesOf } from './segment.ts';

const passages = (text: string) =>
  passagesOf(text, sentencesOf(text)).map(({ start, end }) => text.slice(start, end));

describe('a passage', () => {
  test.each<[string, string[]]>([
    ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['One\ntwo. Three.', ['One\ntwo. ', 'Three.']],
    ['Title\n\nText.', ['Title\n\n', 'Text.']],
    ['Call me. +49 30 1234567', ['Call me. +49 30 1234567']],
    ['All done. See https://acme.example/x', ['All done. See https://acme.example/x']],
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

  test('together they are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(passages(text).join('')).toBe(text);
      }),
    );
  });
});
