import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, marked, NOW, ruleBase, wordsIn } from '../testing/policy.ts';
import type { HashedOptions, Rule, TermTenure, WordSets } from '../types.ts';
import { hashTerms } from './term-hashes.ts';

const SALT = '00112233445566778899aabbccddeeff';
type Term = string | (HashedOptions & TermTenure & { term: string });

const rule = (mode: 'decency' | 'secrecy', terms: Term[], options?: HashedOptions): Rule => ({
  ...ruleBase('leak.business.codename'),
  ...hashTerms(terms, { mode, salt: SALT }),
  ...(options ? { options } : {}),
});
const sets: WordSets = {
  'product-noun': { en: ['launch'], de: ['Prototyp'] },
  relation: { en: ['signed', 'on site'], de: ['unterschrieben'] },
};

describe.each(['decency', 'secrecy'] as const)('%s', (mode) => {
  describe('an everyday word needs something that gives it away', () => {
    const checker = checkerOf([rule(mode, [{ term: 'kestrel', commonWord: true }, 'Ostrell Foods'])], {
      sets,
    });
    test.each<[text: string, words: string[]]>([
      ['A kestrel sat on the fence.', []],
      ['Kestrel watching is my hobby.', []],
      ['We are so happy with Kestrel so far.', ['Kestrel']],
      ['Nice work, #kestrel team', ['kestrel']],
      ['The kestrel launch is near.', ['kestrel']],
      ['Der kestrel ist ein Prototyp.', ['kestrel']],
      ['a meal at ostrell foods', ['ostrell foods']],
    ])('%j', async (text, words) => {
      expect(await marked(checker, text)).toEqual(words);
    });
  });

  describe('a name counts beside words of a relation', () => {
    const checker = checkerOf(
      [
        rule(mode, ['Kanto Rail', { term: 'Brightharbor', near: ['demo'] }], {
          near: [{ set: 'relation' }],
          unlessNear: ['bakery'],
        }),
      ],
      { sets },
    );
    test.each<[text: string, words: string[]]>([
      ['Took a Kanto Rail train to the sea.', []],
      ['We signed Kanto Rail today.', ['Kanto Rail']],
      ['Kanto Rail: my colleagues are on site this week.', ['Kanto Rail']],
      ['Heute hat Kanto Rail unterschrieben.', ['Kanto Rail']],
      ['Signed up for the Kanto Rail bakery tour.', []],
      ['We signed Brightharbor.', []],
      ['A demo for Brightharbor!', ['Brightharbor']],
    ])('%j', async (text, words) => {
      expect(await marked(checker, text)).toEqual(words);
    });
  });

  test('a term counts between its dates, decided at each check anew', async () => {
    const checker = checkerOf([
      rule(mode, [
        { term: 'Project Halo', until: '2026-12-01T09:00:00Z' },
        { term: 'halo', from: '2026-12-01T09:00:00Z', until: '2027-03-01' },
      ]),
    ]);
    const text = 'Project Halo and a halo';
    const at = async (time: string) =>
      wordsIn(await checker.check(draftOf(text), { now: Date.parse(time) }), text);
    expect(await at('2026-11-20')).toEqual(['Project Halo']);
    expect(await at('2026-12-01T08:59:59.999Z')).toEqual(['Project Halo']);
    expect(await at('2026-12-01T09:00:00Z')).toEqual(['Halo', 'halo']);
    expect(await at('2027-03-01')).toEqual([]);
    expect(await at('2026-11-20')).toEqual(['Project Halo']);
  });

  describe('emoji are words', () => {
    const checker = checkerOf([rule(mode, ['🐟', '👉👌', '☠️', '🇩🇪', '🦅 launch', 'blue fin'])]);
    test.each<[text: string, words: string[]]>([
      ['Soon: 🐟!', ['🐟']],
      ['fish🐟fish', ['🐟']],
      ['👉👌 and 👉 👌', ['👉👌', '👉 👌']],
      ['👉🏽👌🏿', ['👉🏽👌🏿']],
      ['👌👉', []],
      ['☠ and ☠️', ['☠', '☠️']],
      ['🏴‍☠️', []],
      ['🇩🇪 is not 🇩 or 🇦🇹', ['🇩🇪']],
      ['the 🦅 launch', ['🦅 launch']],
      ['🦅 and launch', []],
      ['blue 🐳 fin, blue🔥fin', ['blue 🐳 fin', 'blue🔥fin']],
    ])('%j', async (text, words) => {
      expect(await marked(checker, text)).toEqual(words);
    });
  });
});

test('--explain names the date that stops a term', async () => {
  const checker = checkerOf([rule('decency', [{ term: 'halo', until: '2026-01-01' }])]);
  const { explanation } = await checker.check(draftOf('halo'), {
    now: NOW,
    explain: 'leak.business.codename',
  });
  expect(explanation?.matches).toEqual([
    { part: 0, start: 0, end: 4, stoppedBy: 'date', detail: '… to 2026-01-01T00:00:00.000Z' },
  ]);
});

test('a term with an impossible date is refused by name', async () => {
  const verdict = await checkerOf([rule('decency', [{ term: 'halo', until: 'soon' }])]).check(
    draftOf('halo'),
    {
      now: NOW,
    },
  );
  expect(verdict.skipped).toEqual([
    { rule: 'leak.business.codename', reason: expect.stringMatching(/^bad_date/) },
  ]);
});
