import { expect, test } from 'vitest';
import { createArming } from './arm.ts';
import { compilePolicy } from './compile.ts';
import { Reading } from './reading.ts';
import { bundleOf, ruleBase, termsRule } from './testing/policy.ts';
import type { NearMatcher, Rule } from './types.ts';
import { USE } from './use-table.ts';

const sets = {
  we: { en: ['we', 'our team', 'us'], de: ['wir', 'unser Team'] },
  launch: { en: ['launch', 'ship', 'release'] },
};
const near = (id: string, ...en: NearMatcher[]): Rule => ({ ...ruleBase(id), kind: 'near', near: { en } });
const both = [[{ set: 'we' }], [{ set: 'launch' }]];

test('words of one set are kept once, with one list of uses, whatever the number of rules', () => {
  const one = compilePolicy(bundleOf([near('leak.business.a', { groups: both })], { sets }));
  const rules = Array.from({ length: 40 }, (_, i) => near(`leak.business.${i}`, { groups: both }));
  const many = compilePolicy(bundleOf(rules, { sets }));
  expect(many.lists.length).toBe(6);
  expect(many.useStarts.length - 1).toBe(2);
  expect(many.uses.length).toBe(2 * 40 * USE);
  expect(one.automaton).toEqual(many.automaton);
  const lists = many.rules.flatMap(({ rule }) => (rule.kind === 'near' ? (rule.near.en ?? []) : []));
  expect(new Set(lists.flatMap(({ groups }) => groups)).size).toBe(2);
});

/** Ids of the rules that a text arms. */
function armed(rules: Rule[], text: string): string[] {
  const policy = compilePolicy(bundleOf(rules, { sets }));
  const found = createArming(policy).arm(new Reading(text), (language) => language === 'en');
  return [...found.keys()].map((index) => policy.rules[index]?.rule.id ?? '').sort();
}

test.each<[text: string, ids: string[]]>([
  ['We met us, our team', ['claim.we']],
  ['Ready to launch', ['offence.launch']],
  ['We launch', ['claim.we', 'leak.business.a', 'offence.launch']],
  ['wir launch', ['offence.launch']],
  ['A fox in red', ['leak.business.b']],
  ['A red whale', []],
])('%j arms only the rules whose groups are all there', (text, ids) => {
  const rules = [
    near('leak.business.a', { groups: both }),
    near('leak.business.b', { groups: [['red'], ['fox']] }, { groups: [['blue'], ['whale']] }),
    termsRule('claim.we', ['we']),
    termsRule('offence.launch', ['launch']),
  ];
  expect(armed(rules, text)).toEqual(ids);
});

test('over two sentences the groups need not stand in one passage', () => {
  const rule = near('leak.business.a', { groups: both, ordered: true, sentences: 2 });
  expect(armed([rule], 'We met.')).toEqual(['leak.business.a']);
});

test('a pair of words makes up a group', () => {
  const policy = compilePolicy(
    bundleOf([near('leak.business.a', { groups: [[{ set: 'hue-fox' }], ['den']] })], {
      sets: {
        hue: { en: ['red', 'grey'] },
        fox: { en: ['fox'] },
        'hue-fox': { en: [{ pair: ['hue', 'fox'] }, 'vixen'] },
      },
    }),
  );
  const arms = (text: string) => createArming(policy).arm(new Reading(text), () => true).size;
  expect([arms('a red fox in its den'), arms('a vixen, a den'), arms('a fox, a vixen'), arms('den')]).toEqual(
    [1, 1, 0, 0],
  );
});

test('a word found in company once is alone again in the next text', () => {
  const policy = compilePolicy(bundleOf([near('leak.business.a', { groups: both })], { sets }));
  const arming = createArming(policy);
  const counts = () => true;
  expect(arming.arm(new Reading('we launch'), counts).size).toBe(1);
  expect(arming.arm(new Reading('launch'), counts).size).toBe(0);
  expect(arming.arm(new Reading('we'), counts).size).toBe(0);
});
