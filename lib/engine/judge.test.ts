import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, NOW, ruleBase, termsRule } from './testing/policy.ts';
import type { Account, Action, Bundle, Level, Rule } from './types.ts';

describe('overlaps', () => {
  const rules: Rule[] = [
    termsRule('offence.long', ['utter blazing idiot'], { level: 'caution' }),
    termsRule('offence.word', ['idiot'], { level: 'caution' }),
    termsRule('claim.strict', ['blazing'], { level: 'stop' }),
    termsRule('claim.hint', ['idiot'], { level: 'note' }),
  ];
  const findings = async (text: string) =>
    (await checkerOf(rules).check(draftOf(text), { now: NOW })).findings.map((finding) => [
      finding.rule,
      text.slice(finding.start, finding.end),
      finding.also ?? [],
    ]);

  test('same words: the strictest is shown, the others are named', async () => {
    expect(await findings('idiot')).toEqual([['offence.word', 'idiot', ['claim.hint']]]);
  });

  test('the strictest keeps its own words; what lies beside them stays', async () => {
    expect(await findings('utter blazing idiot')).toEqual([
      ['claim.strict', 'blazing', ['offence.long']],
      ['offence.word', 'idiot', ['claim.hint']],
    ]);
  });

  test('words apart are findings apart, in order', async () => {
    expect(await findings('idiot, blazing, idiot')).toEqual([
      ['offence.word', 'idiot', ['claim.hint']],
      ['claim.strict', 'blazing', []],
      ['offence.word', 'idiot', ['claim.hint']],
    ]);
  });

  test('a rule that marks the same words twice is not beside itself', async () => {
    const twice = checkerOf([termsRule('offence.twice', ['blazing idiot', 'idiot'])]);
    const verdict = await twice.check(draftOf('blazing idiot'), { now: NOW });
    expect(verdict.findings.map(({ start, end, also }) => [start, end, also])).toEqual([[0, 13, undefined]]);
  });
});

describe('actions', () => {
  const justify: Bundle['actions'] = { caution: 'justify', stop: 'block', note: 'block' };
  const odd: Bundle['actions'] = { stop: 'none', caution: 'inform' };
  test.each<[level: Level, actions: Bundle['actions'], account: Account, id: string, action: Action]>([
    ['note', {}, 'unknown', 'claim.a', 'inform'],
    ['caution', {}, 'unknown', 'claim.a', 'confirm'],
    ['stop', {}, 'official', 'claim.a', 'confirm'],
    ['note', justify, 'official', 'claim.a', 'inform'],
    ['caution', justify, 'official', 'claim.a', 'justify'],
    ['stop', justify, 'unknown', 'claim.a', 'justify'],
    ['stop', justify, 'personal', 'claim.a', 'confirm'],
    ['stop', justify, 'personal', 'leak.business.a', 'confirm'],
    ['stop', justify, 'personal', 'leak.secret.a', 'justify'],
    ['caution', justify, 'personal', 'leak.personal.a', 'justify'],
    ['stop', odd, 'official', 'claim.a', 'confirm'],
    ['caution', odd, 'official', 'claim.a', 'confirm'],
  ])('%s, %j, %s account, %s: %s', async (level, actions, account, id, action) => {
    const checker = checkerOf([termsRule(id, ['word'], { level })], { actions });
    const verdict = await checker.check({ ...draftOf('word'), account }, { now: NOW });
    expect(verdict.action).toBe(action);
  });

  test.each<[block: boolean, managed: boolean, account: Account, action: Action]>([
    [true, true, 'official', 'block'],
    [true, true, 'personal', 'confirm'],
    [true, false, 'official', 'justify'],
    [false, true, 'official', 'justify'],
  ])('block: rule marked %s, browser managed %s, %s account: %s', async (block, managed, account, action) => {
    const checker = checkerOf([termsRule('claim.a', ['word'], { block })], { actions: { stop: 'block' } });
    const verdict = await checker.check({ ...draftOf('word'), account }, { now: NOW, managed });
    expect(verdict.action).toBe(action);
  });

  test('what levels do here comes before what the policy says', async () => {
    const checker = checkerOf([termsRule('claim.a', ['word'])], { actions: { stop: 'confirm' } });
    const verdict = await checker.check(draftOf('word'), { now: NOW, actions: { stop: 'justify' } });
    expect(verdict.action).toBe('justify');
  });

  test('the strictest action of all findings counts', async () => {
    const checker = checkerOf(
      [termsRule('claim.a', ['one'], { level: 'note' }), termsRule('claim.b', ['two'], { level: 'caution' })],
      { actions: { caution: 'justify' } },
    );
    expect((await checker.check(draftOf('one two'), { now: NOW })).action).toBe('justify');
    expect((await checker.check(draftOf('one'), { now: NOW })).action).toBe('inform');
  });
});

describe('texts', () => {
  const rule: Rule = {
    ...ruleBase('claim.text', {
      title: 'Plain',
      message: { en: 'English', de: 'Deutsch', 'de-CH': 'Schweiz' },
      why: { fr: 'Français' },
      suggestions: [{ label: { de: 'Ändern', en: 'Change' }, replacement: 'x' }, { label: 'Ask' }],
    }),
    kind: 'terms',
    terms: { en: ['word'] },
  };
  test.each<[locale: string | undefined, message: string, label: string]>([
    [undefined, 'English', 'Change'],
    ['en-GB', 'English', 'Change'],
    ['de', 'Deutsch', 'Ändern'],
    ['de-CH', 'Schweiz', 'Ändern'],
    ['de-AT', 'Deutsch', 'Ändern'],
    ['pt', 'English', 'Change'],
  ])('%s', async (locale, message, label) => {
    const verdict = await checkerOf([rule]).check(draftOf('word'), {
      now: NOW,
      ...(locale ? { locale } : {}),
    });
    expect(verdict.findings).toEqual([
      {
        rule: 'claim.text',
        category: 'claim',
        level: 'stop',
        title: 'Plain',
        start: 0,
        end: 4,
        message,
        why: 'Français',
        suggestions: [{ label, replacement: 'x' }, { label: 'Ask' }],
        guideline: 'g/test',
        contact: 'c/test',
      },
    ]);
  });
});
