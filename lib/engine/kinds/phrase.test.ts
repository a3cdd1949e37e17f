import { describe, expect, test } from 'vitest';
import { createSentenceParser, loadNlp } from '../nlp.ts';
import { checkerOf, draftOf, marked, NOW, ruleBase } from '../testing/policy.ts';
import type { PhraseMatcher, Rule } from '../types.ts';
import { phraseProblem } from './phrase.ts';

const rule = (...en: PhraseMatcher[]): Rule => ({
  ...ruleBase('claim.promise', { unless: ['negated'] }),
  kind: 'phrase',
  phrases: { en },
});
const promise: PhraseMatcher = {
  match: '(we|i) will? [(guarantee|promise) #Determiner? #Adjective? #Noun+]',
  triggers: ['guarantee', 'promise'],
};
const whole: PhraseMatcher = { match: 'you have my word', triggers: ['word'] };

describe('marked, exactly the words', () => {
  const checker = checkerOf([rule(promise, whole)]);
  test.each<[text: string, words: string[]]>([
    ['We guarantee a full refund.', ['guarantee a full refund']],
    ['😀 Hi.\n\nAnd: we will guarantee a full refund! Bye.', ['guarantee a full refund']],
    ['We’ll promise results, really.', ['promise results']],
    ['ｗｅ ｇｕａｒａｎｔｅｅ results', ['ｇｕａｒａｎｔｅｅ results']],
    ['we g\u200buarantee   results', ['g\u200buarantee   results']],
    ['Yes, you have my word (really).', ['you have my word']],
    ['We guarantee results. We promise results.', ['guarantee results', 'promise results']],
    ['They guarantee a full refund.', []],
    ['We do not guarantee results.', []],
    ['guarantee', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('compromise', () => {
  test('is not asked for before a trigger word occurs, and reads a sentence once', async () => {
    let loads = 0;
    const counting = createSentenceParser(() => {
      loads += 1;
      return loadNlp();
    });
    const checker = checkerOf([rule(promise)], {}, counting);
    await marked(checker, 'Nothing here. A compromise is no promotion.');
    expect(loads).toBe(0);
    await marked(checker, 'Hello. We guarantee results.');
    expect(loads).toBe(1);
    await marked(checker, 'Something else. We guarantee results.');
    expect(loads).toBe(1);
    checker.forget();
    await marked(checker, 'We guarantee results.');
    expect(loads).toBe(2);
  });

  test('where it does not load, its rules are skipped and the others judge', async () => {
    const broken = createSentenceParser(() => Promise.reject(new TypeError('secret draft')));
    const checker = checkerOf(
      [rule(promise), { ...ruleBase('offence.test'), kind: 'terms', terms: { en: ['idiot'] } }],
      {},
      broken,
    );
    const verdict = await checker.check(draftOf('We guarantee it, idiot'), { now: NOW });
    expect(verdict.findings.map((finding) => finding.rule)).toEqual(['offence.test']);
    expect(verdict.status).toBe('partial');
    expect(verdict.skipped).toEqual([
      { rule: 'claim.promise', reason: 'TypeError: stopped while reading the draft' },
    ]);
  });
});

test.each<[what: string, matcher: PhraseMatcher, problem: RegExp | null]>([
  ['fine', promise, null],
  ['not closed', { match: '[we (promise|swear]', triggers: ['swear'] }, /^bad_phrase/],
  ['empty', { match: ' ', triggers: ['swear'] }, /^empty_phrase/],
  ['no trigger', { match: 'we swear', triggers: [] }, /^no_triggers/],
  ['empty trigger', { match: 'we swear', triggers: ['\u200b'] }, /^empty_trigger/],
])('what is wrong: %s', (_what, matcher, problem) => {
  if (problem) expect(phraseProblem(matcher)).toMatch(problem);
  else expect(phraseProblem(matcher)).toBeNull();
});

describe('a draft with no end of promises', () => {
  const flood = (count: number, what = (i: number) => ` nr ${i}`) =>
    Array.from({ length: count }, (_, i) => `We guarantee great results${what(i)}.`).join(' ');
  const terms: Rule = { ...ruleBase('offence.test'), kind: 'terms', terms: { en: ['idiot'] } };

  test('is read as far as its share goes, says so, and other rules go on', async () => {
    const checker = checkerOf([rule(promise), terms]);
    const verdict = await checker.check(draftOf(`${flood(400)} Idiot.`), { now: NOW });
    expect(verdict.status).toBe('partial');
    expect(verdict.skipped).toEqual([
      { rule: 'claim.promise', reason: expect.stringMatching(/^too_much: /) },
    ]);
    const promises = verdict.findings.filter((finding) => finding.rule === 'claim.promise');
    expect(promises.length).toBeGreaterThan(20);
    expect(promises.findLast(({ end }) => end <= (verdict.checkedTo ?? 0))).toBe(promises.at(-1));
    expect(verdict.findings.at(-1)?.rule).toBe('offence.test');
  });

  test('that all read the same is read whole', async () => {
    const verdict = await checkerOf([rule(promise)]).check(draftOf(flood(400, () => '')), { now: NOW });
    expect(verdict.status).toBe('complete');
    expect(verdict.findings).toHaveLength(400);
  });

  test('has the same verdict however it came about', async () => {
    const typing = checkerOf([rule(promise)]);
    for (const count of [10, 60, 61, 62, 30]) {
      const draft = draftOf(
        flood(count),
        flood(count, (i) => ` for ${i}`),
      );
      const typed = await typing.check(draft, { now: NOW });
      expect(typed).toEqual(await checkerOf([rule(promise)]).check(draft, { now: NOW }));
    }
  });

  test('of one passage is read as far as it goes', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `- we guarantee great results in ${i} days`).join(
      '\n',
    );
    const verdict = await checkerOf([rule(promise)]).check(draftOf(lines), { now: NOW });
    expect(verdict.status).toBe('partial');
    expect(verdict.findings.length).toBeGreaterThan(20);
  });

  test('endless sentences read piece by piece mark the same words', async () => {
    const checker = checkerOf([rule(promise)]);
    const text = `${'and so on, '.repeat(60)}we guarantee great results ${'and so on, '.repeat(60)}`;
    expect(await marked(checker, text)).toEqual(['guarantee great results']);
    const many = 'we promise a fast refund or '.repeat(40);
    expect(await marked(checker, many)).toHaveLength(40);
  });
});
