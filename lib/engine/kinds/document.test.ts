import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyFacts } from '../policy-facts.ts';
import { Reading } from '../reading.ts';
import { checkerOf, draftOf, marked, NOW, randomFrom, ruleBase } from '../testing/policy.ts';
import type { DocumentRule, Rule } from '../types.ts';
import { document } from './document.ts';
import { fingerprint } from './fingerprint.ts';

const SALT = '8899aabbccddeeff0011223344556677';

/** A text of made-up words, the same in every run. */
function text(seed: number, words: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: words }, () => Math.floor(random() * 1e6).toString(36));
}

const memo = text(1, 300);
const documentOf = (words: number, ...texts: string[]) => ({
  kind: 'document' as const,
  salt: SALT,
  words,
  fingerprints: texts.map((one) => fingerprint(one, SALT)),
});
const rule = (words: number, ...texts: string[]): Rule => ({
  ...ruleBase('leak.business.document'),
  ...documentOf(words, ...texts),
});
const checker = checkerOf([rule(20, memo.join(' '))]);
const other = text(2, 400);
const around = (...passage: string[]) =>
  [...other.slice(0, 60), ...passage, ...other.slice(60, 120)].join(' ');

describe('a passage in common', () => {
  test.each([0, 7, 100, 211])('of 20 words from word %i on is found, wherever it begins', async (from) => {
    const passage = memo.slice(from, from + 20);
    const [words = ''] = await marked(checker, around(...passage));
    expect(passage.join(' ')).toContain(words);
    expect(words.split(' ').length).toBeGreaterThanOrEqual(14);
  });

  test('is found in other letters, line breaks and punctuation', async () => {
    const passage = memo.slice(50, 80);
    const drawn = passage.map((word, i) => (i % 3 === 0 ? `${word.toUpperCase()},\n` : word)).join(' ');
    expect(await marked(checker, drawn)).toHaveLength(1);
  });

  test('of the whole text is marked whole but for a few words', async () => {
    const [words = ''] = await marked(checker, memo.join(' '));
    expect(words.split(' ').length).toBeGreaterThan(memo.length - 8);
  });
});

describe('silent', () => {
  test.each([
    ['another text', other.join(' ')],
    ['a passage too short', around(...memo.slice(30, 43))],
    [
      'two short passages far apart',
      around(...memo.slice(0, 12), ...other.slice(300, 330), ...memo.slice(80, 92)),
    ],
    ['the words in another order', around(...memo.slice(30, 60).reverse())],
    ['a short draft', 'Good morning.'],
    ['nothing', ''],
  ])('%s', async (_what, draft) => {
    expect(await marked(checker, draft)).toEqual([]);
  });
});

test('passages of two texts side by side are two matches or one, and both are seen', async () => {
  const second = text(3, 200);
  const both = checkerOf([rule(20, memo.join(' '), second.join(' '))]);
  const found = await marked(both, [...memo.slice(0, 40), ...second.slice(0, 40)].join(' '));
  expect(found).toHaveLength(2);
});

describe('through passages', () => {
  const source: DocumentRule = { ...ruleBase('leak.business.document'), ...documentOf(20, memo.join(' ')) };
  const matcher = document.prepare(source, policyFacts(undefined, []));
  const cuts = fc.array(fc.integer({ min: 0, max: 420 }), { maxLength: 60 });

  test.each([
    ['the memo in between', [...other.slice(0, 60), ...memo.slice(40, 75), ...other.slice(60, 120)]],
    ['two passages of it', [...memo.slice(0, 30), ...other.slice(0, 60), ...memo.slice(100, 150)]],
    ['all of it', memo],
  ])('wherever they part: %s', (_what, words) => {
    const whole = matcher.join?.([{ start: 0, reading: new Reading(words.join(' ')) }]);
    expect(whole?.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(cuts, (ends) => {
        const bounds = [...new Set([0, ...ends.filter((end) => end < words.length), words.length])];
        bounds.sort((a, b) => a - b);
        let start = 0;
        const passages = bounds.slice(1).map((end, i) => {
          const text = `${words.slice(bounds[i], end).join(' ')} `;
          start += text.length;
          return { start: start - text.length, reading: new Reading(text) };
        });
        const blank = { start, reading: new Reading(' … ') };
        expect(matcher.join?.([...passages.slice(0, 3), ...passages.slice(3), blank])).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('a draft without end takes no more than its share of time', async () => {
    expect(await marked(checker, '… !? … !? … !? … !?\n\n'.repeat(5000))).toEqual([]);
  });
});

test('a fingerprint holds no word, and is the same each time', () => {
  const print = fingerprint(memo.join(' '), SALT);
  expect(print).toMatch(/^[0-9a-f]+$/);
  expect(print).toBe(fingerprint(memo.join('\n').toUpperCase(), SALT));
  expect(print.length / 14).toBeLessThan(memo.length * 0.6);
});

test.each<[over: Partial<Rule>, reason: RegExp]>([
  [{ words: 5 }, /^few_words/],
  [{ fingerprints: [] }, /^no_fingerprints/],
  [{ fingerprints: ['zz'] }, /^bad_fingerprint/],
])('%j is refused', async (over, reason) => {
  const broken = checkerOf([{ ...rule(20, memo.join(' ')), ...over } as Rule]);
  const verdict = await broken.check(draftOf('x'), { now: NOW });
  expect(verdict.skipped?.[0]?.reason).toMatch(reason);
});
