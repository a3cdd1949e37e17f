import { describe, expect, test } from 'vitest';
import { ruleWith, sources } from '../../tests/support/policy-sources.ts';
import { guardBundle } from './bundle-guard.ts';
import { mergeLayer } from './layers.ts';
import { printProblem } from './problem.ts';
import { buildBundle } from './sources.ts';

const PLACE = 'leaks/business.codename.yaml:';
const TERMS = 'en: [project heron]';
const BIRDS = { 'sets/bird.yaml': 'en: [heron]\nde: [Reiher]\n' };

function problems(changes: Record<string, string | null>): string[] {
  const built = buildBundle(sources(changes));
  return 'problems' in built ? built.problems.map(printProblem) : [];
}

function bundleOf(changes: Record<string, string | null>) {
  const built = buildBundle(sources(changes));
  if ('problems' in built) throw new Error(built.problems.map(printProblem).join('\n'));
  return built.bundle;
}

test('sets and options of terms come into the bundle and through the door', () => {
  const entry =
    'en: [project heron, {term: Heron, case: exact, match: inflected, disguises: false, commonWord: true, near: [{set: bird}, pump]}, {set: bird}]\noptions: {match: inflected}';
  const bundle = bundleOf({
    ...BIRDS,
    ...ruleWith(TERMS, entry.replace('\n', '\n')),
    'sets/all.yaml': '"*": [{set: bird}]\n',
  });
  expect(bundle.sets).toEqual({ all: { '*': [{ set: 'bird' }] }, bird: { en: ['heron'], de: ['Reiher'] } });
  expect(guardBundle(bundle)).toEqual({ bundle, ignored: [] });
});

test('a layer may use the sets of its base and put its own in their place', () => {
  const base = bundleOf(BIRDS);
  const layer = buildBundle(
    sources({ ...ruleWith(TERMS, 'en: [{set: bird}, {set: fish}]'), 'sets/fish.yaml': 'en: [bream]\n' }),
    base,
  );
  if ('problems' in layer) throw new Error(layer.problems.map(printProblem).join('\n'));
  expect(Object.keys(mergeLayer(base, layer.bundle).sets ?? {}).sort()).toEqual(['bird', 'fish']);
});

describe('a mistake is placed and explained', () => {
  test.each<[what: string, changes: Record<string, string | null>, told: string]>([
    [
      'an unknown set',
      ruleWith(TERMS, 'en: [{set: bird}]'),
      `${PLACE}14:9 leak.business.codename terms.en.0.set: \`bird\` is not a set of this policy. Add it as sets/bird.yaml, or name one that is there.`,
    ],
    [
      'an unknown set nearby',
      ruleWith(TERMS, 'en: [{term: heron, near: [{set: bird}]}]'),
      `${PLACE}14:30 leak.business.codename terms.en.0.near.0.set: \`bird\` is not a set of this policy.`,
    ],
    [
      'an unknown set in a set',
      { 'sets/bird.yaml': 'en: [{set: owl}]\n' },
      'sets/bird.yaml:1:7 en.0.set: `owl` is not a set of this policy.',
    ],
    [
      'a set made of itself',
      { 'sets/a.yaml': 'en: [{set: b}]\n', 'sets/b.yaml': 'en: [{set: a}]\n' },
      'the set is made of itself: a → b → a. Take one of them out.',
    ],
    ['the name of a set', { 'sets/Birds.yaml': 'en: [heron]\n' }, '`Birds` is not the name of a set.'],
    [
      'an empty set',
      { 'sets/bird.yaml': 'en: []\n' },
      'sets/bird.yaml:1:1 en: 1 or more entries are expected here.',
    ],
    ['an unknown option', ruleWith(TERMS, 'en: [{term: heron, fuzzy: true}]'), '`fuzzy` is not a known key.'],
    [
      'an option of the wrong kind',
      ruleWith(TERMS, 'en: [{term: heron, commonWord: maybe}]'),
      '`true` or `false` is expected here.',
    ],
    [
      'an unknown way to match',
      ruleWith(TERMS, 'en: [{term: heron, match: inflectd}]'),
      '`inflectd` is not one of `exact`, `inflected`, `start`, `part`. Did you mean `inflected`.',
    ],
    ['a map without its term', ruleWith(TERMS, 'en: [{match: exact}]'), '`term` is missing. Add the `term`.'],
    ['a short term', ruleWith(TERMS, 'en: [{term: ab}]'), '`ab` is too short to mean one thing.'],
    ['a term twice', ruleWith(TERMS, 'en: [heron, {term: heron}]'), '`heron` is there twice.'],
  ])('%s', (_what, changes, told) => {
    expect(problems(changes).join('\n')).toContain(told);
  });

  test('an emoji is a term', () => {
    expect(problems(ruleWith(TERMS, 'en: ["🖕", {term: "☠️"}]'))).toEqual([]);
  });
});
