import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, marked, NOW, ruleBase } from '../testing/policy.ts';
import type { Rule } from '../types.ts';
import { hashTerms } from './term-hashes.ts';

const SALT = '00112233445566778899aabbccddeeff';
const TERMS = ['Project Heron', 'kestrel', 'Ostrell Foods plc', 'Grünfink', '白鷺'];

const rule = (mode: 'decency' | 'secrecy', terms = TERMS): Rule => ({
  ...ruleBase('leak.business.codename'),
  ...hashTerms(terms, { mode, salt: SALT }),
});

describe.each(['decency', 'secrecy'] as const)('%s', (mode) => {
  const checker = checkerOf([rule(mode)]);
  test.each<[text: string, words: string[]]>([
    ['Soon: project heron!', ['project heron']],
    ['Soon: PROJECT-HERON and Kestrel.', ['PROJECT-HERON', 'Kestrel']],
    ['😀 ｋｅｓｔｒｅｌ', ['ｋｅｓｔｒｅｌ']],
    ['k\u200bestrel', ['k\u200bestrel']],
    ['we met ostrell foods plc today', ['ostrell foods plc']],
    ['Der Grünfink und der Gru\u0308nfink', ['Grünfink', 'Gru\u0308nfink']],
    ['#ProjectHeron is near', ['ProjectHeron']],
    ['k3str3l k-e-s-t-r-e-l kestrelll', ['k3str3l', 'k-e-s-t-r-e-l', 'kestrelll']],
    ['#projectheron is near', ['projectheron']],
    ['明日は白鷺を見る', ['白鷺']],
    ['project herons, kestrels, ostrell foods', []],
    ['a project\n\nheron', []],
    ['projec theron', []],
    ['', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });

  test('the words stand nowhere in the rule', () => {
    const written = JSON.stringify(rule(mode)).toLowerCase();
    for (const word of ['heron', 'kestrel', 'ostrell', 'grünfink']) expect(written).not.toContain(word);
  });

  test('another salt makes other hashes', () => {
    const other = hashTerms(TERMS, { mode, salt: SALT.replace('00', '01') });
    const own = new Set(hashTerms(TERMS, { mode, salt: SALT }).hashed.flat());
    expect(other.hashed.flat().filter((hash) => own.has(hash))).toEqual([]);
  });

  test('a checker that forgot still finds', async () => {
    const text = 'kestrel';
    await marked(checker, text);
    checker.forget();
    expect(await marked(checker, text)).toEqual(['kestrel']);
  });
});

test('covered letters are guessed where the hash is fast', async () => {
  const text = 'k*strel kes**el k*str*l k***rel k*strals';
  expect(await marked(checkerOf([rule('decency')]), text)).toEqual(['k*strel', 'kes**el', 'k*str*l']);
  expect(await marked(checkerOf([rule('secrecy')]), text)).toEqual([]);
});

test.each([
  ['one two three four five', /^long_term/],
  ['!?', /^empty_term/],
  ['\u200b', /^empty_term/],
])('%j cannot be hashed', (term, problem) => {
  expect(() => hashTerms([term], { mode: 'decency', salt: SALT })).toThrow(problem);
});

test.each<[what: string, over: object, reason: RegExp]>([
  ['hashes of the other mode', { mode: 'decency' }, /^bad_hash/],
  ['no hash', { hashed: [] }, /^no_terms/],
])('%s is refused', async (_what, over, reason) => {
  const checker = checkerOf([{ ...rule('secrecy'), ...over } as Rule]);
  const verdict = await checker.check(draftOf('kestrel'), { now: NOW });
  expect(verdict.skipped).toEqual([
    { rule: 'leak.business.codename', reason: expect.stringMatching(reason) },
  ]);
});

test('ordinary words are not mistaken for one of many terms', async () => {
  const terms = Array.from({ length: 5000 }, (_, i) => `zq${i.toString(36)}x`);
  const checker = checkerOf([rule('decency', terms)]);
  const text = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ');
  expect(await marked(checker, text)).toEqual([]);
  expect(await marked(checker, `${text} zq77x`)).toEqual(['zq77x']);
});
