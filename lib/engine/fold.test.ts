import { describe, expect, test } from 'vitest';
import { type FoldOptions, fold, foldedRange, originalRange } from './fold.ts';
import { randomFrom, randomText } from './testing/policy.ts';

describe('what folding does', () => {
  test.each<[what: string, original: string, folded: string, options?: FoldOptions]>([
    ['case', 'GuaranTEED', 'guaranteed'],
    ['sharp s', 'Scheiße SCHEISSE', 'scheisse scheisse'],
    ['final sigma', 'ΛΟΓΟΣ λογος', 'λογοσ λογοσ'],
    ['dotted capital i', 'İdiot', 'idiot'],
    ['full width', 'ＩＤＩＯＴ１', 'idiot1'],
    ['mathematical letters', '𝐢𝓭𝚒𝕠𝔱', 'idiot'],
    ['mathematical Greek', 'f𝜐n', 'fun'],
    ['circled and boxed letters', 'ⓘⓓ🅸🅾🆃', 'idiot'],
    ['small capitals', 'ɪᴅɪᴏᴛ', 'idiot'],
    ['ligatures', 'ﬁne ﬀ', 'fine ff'],
    ['Cyrillic among Latin letters', 'idiоt', 'idiot'],
    ['Greek among Latin letters', 'βαsτaρd', 'bastapd'],
    ['a word all of Cyrillic doubles in a Latin text', 'you Ьіtсһеѕ', 'you bitches'],
    ['Cyrillic capitals', 'АКІА', 'akia'],
    ['a real Russian text', 'Мы рады, но нас нет', 'мы рады, но нас нет'],
    ['a real Greek text', 'Καλημέρα σε όλους', 'καλημέρα σε όλουσ'],
    ['Cyrillic left alone on request', 'сука', 'сука', { scripts: 'keep' }],
    ['case left alone on request', 'Ｗe Promise', 'We Promise', { letterCase: 'keep' }],
    ['zero width, soft hyphen, joiner', 'i\u200bd\u00adi\u034fo\u2060t', 'idiot'],
    ['bidi marks', '\u202eidiot\u202c', 'idiot'],
    ['accents that make a letter stay', 'année schwül', 'année schwül'],
    ['decomposed accents are composed', 'anne\u0301e', 'année'],
    ['marks that only decorate go', 'i\u0347d\u033ci\u0352o\u0339t\u0352', 'idiot'],
    ['Hebrew points and Thai vowels stay', 'בָּרָא กิน', 'בָּרָא กิน'],
    ['skin tones and variation selectors', '👍🏽 ❤️ 1️⃣', '👍 ❤ 1'],
    ['trade marks and footnote figures stay signs', 'Free™ risk²', 'free™ risk²'],
    ['quotes and dashes', '‘can’t’ “a” – b—c ‐', "'can't' \"a\" - b-c -"],
    ['spaces', 'a \t\u00a0\u3000b', 'a b'],
    ['one line break', 'a \r\n b', 'a\nb'],
    ['blank lines', 'a\n \n\nb', 'a\n\nb'],
    ['flags', '🇺🇸', '🇺🇸'],
    ['one sign for a sentence is not spelled out', 'ﷺ', 'ﷺ'],
    ['spacing accents bring no space', 'a´b¨', "a'b¨"],
  ])('%s', (_what, original, folded, options) => {
    expect(fold(original, options).text).toBe(folded);
  });
});

describe('the way back', () => {
  test.each([
    ['😀 é ＩＤＩＯＴ!', 'idiot', 'ＩＤＩＯＴ'],
    ['👩‍👩‍👧 anne\u0301e i\u200bdi\u00adot\u200b.', 'idiot', 'i\u200bdi\u00adot'],
    ['𝐛𝐚𝐝 𝐢𝐝𝐢𝐨𝐭', 'idiot', '𝐢𝐝𝐢𝐨𝐭'],
    ['a\r\n\r\n  i\u0347d\u0347iot\u0347', 'idiot', 'i\u0347d\u0347iot\u0347'],
    ['Großer Spaß', 'spass', 'Spaß'],
  ])('%j: %j is %j', (original, folded, words) => {
    const result = fold(original);
    const start = result.text.indexOf(folded);
    const range = originalRange(result, start, start + folded.length);
    expect(original.slice(range.start, range.end)).toBe(words);
    expect(foldedRange(result, range.start, range.end)).toEqual({ start, end: start + folded.length });
  });

  test('an empty text', () => {
    expect(originalRange(fold(''), 0, 0)).toEqual({ start: 0, end: 0 });
    expect(foldedRange(fold(''), 0, 0)).toEqual({ start: 0, end: 0 });
  });

  test('a range of dropped characters is empty', () => {
    const { start, end } = foldedRange(fold('a\u200bb'), 1, 2);
    expect(end).toBe(start);
  });
});

describe('for any text', () => {
  const random = randomFrom(1);
  const texts = Array.from({ length: 2000 }, () => randomText(random, 30));

  test('maps never fall, stay inside and split no surrogate pair', () => {
    for (const text of texts) {
      const { text: folded, starts, ends } = fold(text);
      expect(starts.length).toBe(folded.length);
      const bad = Array.from({ length: folded.length }).findIndex((_, i) => {
        const start = starts[i] ?? -1;
        const end = ends[i] ?? -1;
        const falls = start < (starts[i - 1] ?? 0) || end < (ends[i - 1] ?? 0);
        return falls || end <= start || end > text.length || splitsPair(text, start) || splitsPair(text, end);
      });
      expect({ text, bad }).toEqual({ text, bad: -1 });
    }
  });

  test('every folded range comes from an original range that holds it', () => {
    for (const text of texts) {
      const folded = fold(text);
      const start = Math.floor(random() * folded.text.length);
      const end = start + Math.floor(random() * (folded.text.length - start)) + 1;
      if (end > folded.text.length) continue;
      const range = originalRange(folded, start, end);
      const back = foldedRange(folded, range.start, range.end);
      expect(back.start).toBeLessThanOrEqual(start);
      expect(back.end).toBeGreaterThanOrEqual(end);
    }
  });

  test('folding twice is folding once', () => {
    for (const text of texts) {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }
  });
});

test.each([
  ['letters', 'x'.repeat(100_000)],
  ['marks', `a${'\u0301\u0323'.repeat(50_000)}`],
  ['zero width', '\u200b'.repeat(100_000)],
  ['Cyrillic', 'а'.repeat(100_000)],
  ['broken surrogates', '\ud83d'.repeat(100_000)],
  ['one sign for a sentence', 'ﷺ'.repeat(100_000)],
])('100,000 %s', (_what, text) => {
  expect(fold(text).text.length).toBeLessThanOrEqual(text.length);
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
