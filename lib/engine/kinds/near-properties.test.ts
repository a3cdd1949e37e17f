import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reading } from '../reading.ts';
import type { NearMatcher } from '../types.ts';
import type { Hit } from './kind.ts';
import { nearMatches } from './near-match.ts';

/** The words of a sentence; the first three stand in a group each. */
const WORDS = ['aa', 'bb', 'cc', 'dd'];
const GROUPS = 3;

/** Whether a choice of one place a group fits, tried one by one. */
function fitsSomewhere(words: readonly number[], { within = 99, ordered = false }: NearMatcher): boolean {
  const places = Array.from({ length: GROUPS }, (_, group) =>
    words.flatMap((word, at) => (word === group ? at : [])),
  );
  const [first = [], second = [], third = []] = places;
  return first.some((a) =>
    second.some((b) =>
      third.some((c) => Math.max(a, b, c) - Math.min(a, b, c) < within && (!ordered || (a < b && b < c))),
    ),
  );
}

test('matches where a choice of places fits, and nowhere else', () => {
  const sentence = fc.array(fc.nat(WORDS.length - 1), { maxLength: 14 });
  fc.assert(
    fc.property(sentence, fc.integer({ min: 3, max: 9 }), fc.boolean(), (words, within, ordered) => {
      const matcher: NearMatcher = { groups: WORDS.slice(0, GROUPS).map((word) => [word]), within, ordered };
      const text = words.map((word) => WORDS[word]).join(' ');
      const hits = words.flatMap((word, at): Hit[] =>
        word < GROUPS ? [{ start: at * 3, end: at * 3 + 2, item: 1 + word }] : [],
      );
      const found = nearMatches({ en: [matcher] })(new Reading(text), hits);
      expect(found.length > 0).toBe(fitsSomewhere(words, matcher));
      for (const [i, { start, end }] of found.entries()) {
        expect((end - start + 1) / 3).toBeLessThanOrEqual(within);
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        const inside = words.slice(start / 3, (end + 1) / 3);
        expect(fitsSomewhere(inside, matcher)).toBe(true);
      }
    }),
    { numRuns: 2000, seed: 11 },
  );
});
