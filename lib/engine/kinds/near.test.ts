import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, marked, NOW, ruleBase } from '../testing/policy.ts';
import type { NearMatcher, Rule, RuleBase } from '../types.ts';

const rule = (...en: NearMatcher[]): Rule => ({
  ...ruleBase('leak.business.test'),
  kind: 'near',
  near: { en },
});
const WE = ['we', 'our team'];
const LAUNCH = ['launch', 'ship'];
const SOON = ['tomorrow', 'next week'];
const groups = [WE, LAUNCH, SOON];

describe.each<[what: string, matcher: NearMatcher, cases: [text: string, words: string[]][]]>([
  [
    'one sentence, any order',
    { groups },
    [
      ['We launch it next week.', ['We launch it next week']],
      [
        'Tomorrow, if all goes well and the sun is out, we launch!',
        ['Tomorrow, if all goes well and the sun is out, we launch'],
      ],
      ['We met. Launch tomorrow.', []],
      ['We launch. They launch tomorrow.', []],
      [
        '😀 our team will ｓｈｉｐ tomorrow and we launch next week',
        ['our team will ｓｈｉｐ tomorrow', 'we launch next week'],
      ],
      ['Relaunch tomorrow, weep.', []],
    ],
  ],
  [
    'in order',
    { groups, ordered: true },
    [
      ['We launch it next week.', ['We launch it next week']],
      ['Tomorrow we launch.', []],
      ['We hope we launch tomorrow', ['we launch tomorrow']],
    ],
  ],
  [
    'within five words',
    { groups, within: 5 },
    [
      ['We launch it next week.', ['We launch it next week']],
      ['We launch it all next week.', []],
      ['We and we launch it tomorrow', ['we launch it tomorrow']],
      ['Tomorrow we launch', ['Tomorrow we launch']],
    ],
  ],
  [
    'within five words in order',
    { groups, within: 5, ordered: true },
    [
      ['We see; we launch all tomorrow', ['we launch all tomorrow']],
      ['We do plan to launch tomorrow', []],
    ],
  ],
  ['the second group marked', { groups, mark: 2 }, [['Tomorrow we launch it', ['launch']]]],
  ['one group', { groups: [SOON] }, [['tomorrow and next week', ['tomorrow', 'next week']]]],
  [
    'without what turns the sense',
    { groups: [['we'], ['launch']], without: ['never', 'do not'] },
    [
      ['We will launch', ['We will launch']],
      ['We will never launch', []],
      ['Never mind, we launch', ['we launch']],
      ['We do not launch', []],
    ],
  ],
  [
    'linked by small words only',
    { groups: [['we'], ['launch']], ordered: true, link: ['will', 'soon'] },
    [
      ['We will soon launch', ['We will soon launch']],
      ['We launch', ['We launch']],
      ['We meet for the launch', []],
    ],
  ],
  [
    'in one clause',
    { groups: [['we'], ['launch']], clause: true },
    [
      ['We all launch', ['We all launch']],
      ['We met, then a launch', []],
      ['We sleep but they launch', []],
    ],
  ],
  [
    'at the start of a statement',
    { groups: [['launch'], ['boat', 'boats']], ordered: true, opens: true },
    [
      ['Launch the boat', ['Launch the boat']],
      ['Come on, please just launch the boat', ['launch the boat']],
      ['They launch the boat', []],
    ],
  ],
  [
    'over two sentences',
    { groups: [['we'], ['launch'], ['soon']], ordered: true, sentences: 2 },
    [
      ['We met at noon, all of us. The launch is soon.', ['We met at noon, all of us. The launch is soon']],
      ['We met at noon, all of us. It rained a lot. The launch is soon.', []],
      ['The launch came soon. We met.', []],
    ],
  ],
])('%s', (_what, matcher, cases) => {
  const checker = checkerOf([rule(matcher)]);
  test.each(cases)('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

test('a group may name a set', async () => {
  const sets = { birds: { en: ['heron', { set: 'large-birds' }] }, 'large-birds': { '*': ['crane'] } };
  const checker = checkerOf([rule({ groups: [['we'], [{ set: 'birds' }]] })], { sets });
  expect(await marked(checker, 'we saw a heron; we saw a crane')).toEqual([
    'we saw a heron',
    'we saw a crane',
  ]);
});

test('two matchers of one rule do not mix their groups', async () => {
  const checker = checkerOf([rule({ groups: [['red'], ['fox']] }, { groups: [['blue'], ['whale']] })]);
  expect(await marked(checker, 'red whale, blue fox')).toEqual(['red whale, blue fox']);
  expect(await marked(checker, 'red whale')).toEqual([]);
});

test('words of another language count where it is spoken', async () => {
  const checker = checkerOf([
    { ...ruleBase('leak.business.test'), kind: 'near', near: { de: [{ groups: [['wir'], ['starten']] }] } },
  ]);
  expect(await marked(checker, 'Morgen starten wir und es wird sehr schön')).toEqual(['starten wir']);
  expect(await marked(checker, 'The words wir and starten are in the dictionary')).toEqual([]);
});

test.each<[what: string, matcher: NearMatcher, reason: RegExp]>([
  ['no group', { groups: [] }, /^empty_group/],
  ['an empty group', { groups: [WE, []] }, /^empty_group/],
  ['an empty word', { groups: [['\u200b']] }, /^empty_term/],
  ['too many groups', { groups: Array.from({ length: 9 }, () => WE) }, /^many_groups/],
  ['less room than groups', { groups, within: 2 }, /^narrow/],
  ['a group that is not there', { groups, mark: 4 }, /^bad_mark/],
])('%s is refused', async (_what, matcher, reason) => {
  const verdict = await checkerOf([rule(matcher)]).check(draftOf('x'), { now: NOW });
  expect(verdict.skipped?.[0]?.reason).toMatch(reason);
});

test('a sentence of nothing but its words takes no more than its share of time', async () => {
  const checker = checkerOf([rule({ groups: [['aa'], ['bb'], ['cc']], within: 3, ordered: true })]);
  expect(await marked(checker, 'aa bb '.repeat(20_000))).toEqual([]);
});

describe('a pair of sets', () => {
  const sets = {
    colour: { en: ['red', 'deep blue'] },
    bird: { en: ['heron', 'gull'] },
    any: { en: ['parrot', { pair: ['colour', 'bird'] }] },
  };
  const checker = checkerOf([rule({ groups: [[{ set: 'any' }], ['flew', 'sang']], ordered: true })], {
    sets,
  });
  test.each([
    ['a red heron flew by', ['red heron flew']],
    ['the deep-blue gull sang', ['deep-blue gull sang']],
    ['my parrot sang', ['parrot sang']],
    ['a red old heron flew by', []],
    ['a heron, red, flew by', []],
    ['it was red. Heron flew by', []],
  ])('%s', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

test('hidden words count where the rule says so', async () => {
  const near = { groups: [['we'], ['launch']] };
  const plain = checkerOf([rule(near)]);
  const seeing = checkerOf([{ ...rule(near), kind: 'near', near: { en: [near] }, disguises: true } as Rule]);
  expect(await marked(plain, 'we l4unch, we l a u n c h')).toEqual([]);
  expect(await marked(seeing, 'we l4unch, we l a u n c h')).toEqual(['we l4unch', 'we l a u n c h']);
});

test('a word between the groups that denies them, where the rule asks', async () => {
  const groups = [
    ['we', 'wir', 'nous', 'somos'],
    ['best', 'besten', 'meilleurs', 'melhores'],
  ];
  const denying = (unless: RuleBase['unless']): Rule => ({
    ...ruleBase('claim.x', unless ? { unless } : {}),
    kind: 'near',
    near: { '*': [{ groups, ordered: true }] },
  });
  const checker = checkerOf([denying(['negated'])]);
  for (const text of [
    'We are not the best.',
    "We aren't the best.",
    'Wir sind nicht die besten.',
    'Nous ne sommes pas les meilleurs.',
  ]) {
    expect(await marked(checker, text)).toEqual([]);
  }
  expect(await marked(checker, 'We are simply the best.')).toEqual(['We are simply the best']);
  expect(await marked(checker, 'We are not only good, we are the best.')).toEqual(['we are the best']);
  expect(await marked(checkerOf([denying(undefined)]), 'We are not the best.')).toHaveLength(1);
});

test('two words of one list, one after the other', async () => {
  const words = ['peerless', 'matchless', 'award-winning'];
  const checker = checkerOf([
    {
      ...ruleBase('claim.x'),
      kind: 'near',
      near: { '*': [{ groups: [words, words], ordered: true, within: 4 }] },
    },
  ]);
  expect(await marked(checker, 'Peerless, award-winning tea.')).toEqual(['Peerless, award-winning']);
  expect(await marked(checker, 'Peerless tea.')).toEqual([]);
});
