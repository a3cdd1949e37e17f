import { describe, expect, test } from 'vitest';
import { isWordBound, MAX_SENTENCE, sentenceAt, sentencesOf } from './segment.ts';
import { randomFrom, randomText } from './testing/policy.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[text: string, sentences: string[]]>([
    ['', []],
    ['One. Two! Three? Four', ['One. ', 'Two! ', 'Three? ', 'Four']],
    ['One\nTwo\n\nThree', ['One\n', 'Two\n', '\n', 'Three']],
    ['Ask Dr. Smith about it. Then go.', ['Ask Dr. Smith about it. ', 'Then go.']],
    ['😀 Hi. 漢字。次', ['😀 Hi. ', '漢字。', '次']],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test.each([
    ['without a full stop', 'word '.repeat(20_000)],
    ['without a space', 'x'.repeat(100_000)],
    ['of surrogate pairs', '😀'.repeat(50_000)],
    ['of full stops', '. '.repeat(50_000)],
    ['of ideographs', '漢'.repeat(100_000)],
  ])('100,000 units %s come in short pieces that make up the text', (_what, text) => {
    const pieces = cut(text);
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(pieces.filter((piece) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toEqual([]);
  });

  test('any text is made up of its sentences, and each position has its own', () => {
    const random = randomFrom(2);
    for (let i = 0; i < 500; i += 1) {
      const text = randomText(random);
      const sentences = sentencesOf(text);
      expect(cut(text).join('')).toBe(text);
      const position = Math.floor(random() * text.length);
      if (text === '') continue;
      const { start, end } = sentenceAt(sentences, position);
      expect(start <= position && position < end).toBe(true);
    }
  });
});

describe('word bounds', () => {
  test.each<[text: string, at: number, bound: boolean]>([
    ['class', 2, false],
    ['an ass', 3, true],
    ['idiot2', 5, false],
    ["idiot's", 5, true],
    ['idiot_x', 5, true],
    ['idiot.you', 5, true],
    ['été', 1, false],
    ['i\u0347d', 2, false],
    ['漢字です', 2, true],
    ['漢字です', 3, false],
    ['漢idiot', 1, true],
    ['สวัสดีครับ', 6, true],
    ['สวัสดีครับ', 5, false],
    ['😀idiot😀', 2, true],
    ['', 0, true],
  ])('%j at %i', (text, at, bound) => {
    expect(isWordBound(text, at)).toBe(bound);
  });
});
