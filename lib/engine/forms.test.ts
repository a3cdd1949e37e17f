import { describe, expect, test } from 'vitest';
import { fold, originalRange } from './fold.ts';
import { bareForm, tagForm } from './forms.ts';

describe('without accents', () => {
  test.each([
    ['Bäštärd résumé', 'bastard resume'],
    ['Łódź øre', 'lodz ore'],
  ])('%j', (original, bare) => {
    const folded = fold(original);
    const form = bareForm(folded);
    expect(form?.text).toBe(bare);
    expect(form?.text.length).toBe(folded.text.length);
  });

  test('nothing to do', () => {
    expect(bareForm(fold('plain'))).toBeNull();
  });
});

describe('words of hashtags and handles', () => {
  test.each<[original: string, words: string | null]>([
    ['So #GuaranteedReturns now', 'guaranteed returns'],
    ['#best_deal_ever', 'best deal ever'],
    ['#Top10Deals @ACMECorp', 'top 10 deals\n\nacme corp'],
    ['#ÜberStunden', 'über stunden'],
    ['#plain @name', null],
    ['a#b no tag', null],
  ])('%j', (original, words) => {
    expect(tagForm(original)?.text ?? null).toBe(words);
  });

  test('offsets lead back to the tag', () => {
    const original = '😀 #NoＲiskNow';
    const form = tagForm(original);
    const start = form?.text.indexOf('risk') ?? -1;
    const range = form ? originalRange(form, start, start + 4) : { start: 0, end: 0 };
    expect(original.slice(range.start, range.end)).toBe('Ｒisk');
  });
});
