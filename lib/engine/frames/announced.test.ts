import { expect, test } from 'vitest';
import { Reading } from '../reading.ts';
import { excuseOf } from './index.ts';

/** The match stands between double brackets. */
function excused(marked: string): boolean {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  return excuseOf(['announced'], { start, end }, new Reading(text)) === 'announced';
}

test.each([
  'As announced, [[we bought Herons Ltd]].',
  '[[Revenue is up 8%]]. Press release on our page.',
  '[[The new scanner]] is out today, finally!',
  'Our results are out: [[revenue up 8%]].',
  'It’s official: [[we merged]].',
  'Wie angekündigt kommt [[der neue Leser]] im März.',
  '[[Der Umsatz stieg]], so die Pressemitteilung.',
  'Comme annoncé, [[nous rachetons la marque]].',
  'Nota de prensa: [[compramos la planta]].',
  'Como anunciado, [[vamos lançar o leitor]].',
])('public by now: %s', (marked) => {
  expect(excused(marked)).toBe(true);
});

test.each([
  '[[We bought Herons Ltd]], not announced yet.',
  '[[Revenue is up 8%]]. It is not public yet, the press release comes on Monday.',
  'Between us, [[the new scanner]] is out in May.',
  '[[We bought Herons Ltd]]!',
  'Wird noch nicht angekündigt: [[der neue Leser]].',
  'Pas encore annoncé : [[le rachat]].',
  'Aún no es público: [[la compra]].',
  'Ainda não foi anunciado: [[a compra]].',
])('not public: %s', (marked) => {
  expect(excused(marked)).toBe(false);
});
