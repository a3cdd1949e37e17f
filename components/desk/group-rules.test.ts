import { expect, test } from 'vitest';
import { groupRules } from './group-rules.ts';

const rule = (title: string, over = {}) => ({
  id: `leak.${title}`,
  title,
  message: `${title}?`,
  why: 'Why.',
  level: 'note' as const,
  guideline: 'g/test',
  owner: 'c/test',
  languages: ['*'],
  ...over,
});

test('the strictest stand first, then the alphabet says', () => {
  const rules = [rule('b'), rule('a'), rule('z', { level: 'stop' }), rule('m', { level: 'caution' })];
  expect(groupRules(rules, 'en').map((one) => one.rule.title)).toEqual(['z', 'm', 'a', 'b']);
});

test('rules that say the same are one, with all their titles', () => {
  const keys = ['Zed', 'Ape', 'Moth', 'Bee'].map((title) => rule(title, { message: 'A key.' }));
  expect(groupRules([...keys, rule('b')], 'en')).toEqual([
    { rule: rule('b'), titles: [] },
    { rule: keys[0], titles: ['Ape', 'Bee', 'Moth', 'Zed'] },
  ]);
});

test('two or three that say the same stay apart', () => {
  const pair = ['a', 'b', 'c'].map((title) => rule(title, { message: 'A key.' }));
  expect(groupRules(pair, 'en').map(({ titles }) => titles)).toEqual([[], [], []]);
});
