import { expect, test } from 'vitest';
import { age } from './age.ts';

const now = Date.parse('2026-11-20T12:00:00Z');

test.each([
  ['2026-11-20', 'en', 'today'],
  ['2026-11-21', 'en', 'today'],
  ['2026-11-19', 'en', 'yesterday'],
  ['2026-11-01', 'en', '19 days ago'],
  ['2026-11-18', 'de', 'vorgestern'],
  ['2026-08-01', 'en', '3 months ago'],
  ['2023-01-01', 'de', 'vor 3 Jahren'],
])('%s in %s is %s', (iso, locale, expected) => {
  expect(age(iso, now, locale)).toBe(expected);
});
