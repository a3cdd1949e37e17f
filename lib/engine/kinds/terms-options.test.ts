import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../compile.ts';
import { bundleOf, checkerOf, draftOf, marked, NOW, ruleBase } from '../testing/policy.ts';
import type { Rule, TermEntry, TermOptions, WordSets } from '../types.ts';

const rule = (terms: Record<string, TermEntry[]>, options?: TermOptions): Rule => ({
  ...ruleBase('leak.test'),
  kind: 'terms',
  terms,
  ...(options ? { options } : {}),
});

describe('inflected', () => {
  const checker = checkerOf([
    rule(
      {
        en: ['bastard', 'leak', 'slam dunk', 'party', 'rob', 'bribe', 'witch'],
        de: ['Trottel', 'Lump', 'Lüge'],
        fr: ['menteur', 'résultat assuré', 'heureux'],
        es: ['tonto', 'resultado asegurado', 'feliz'],
        pt: ['ladrão', 'bobo'],
      },
      { match: 'inflected' },
    ),
  ]);
  test.each<[text: string, words: string[]]>([
    ['Bastards, leaking and leaked leaks', ['Bastards', 'leaking', 'leaked', 'leaks']],
    ['slam dunks at parties', ['slam dunks', 'parties']],
    [
      'robbing, robbed, bribing, bribed and the witches',
      ['robbing', 'robbed', 'bribing', 'bribed', 'witches'],
    ],
    ["the bastard's idea", ['bastard']],
    ['Ihr seid Trotteln und das sind Lügen von Lumpen.', ['Trotteln', 'Lügen', 'Lumpen']],
    ['Les menteurs sont heureuse dans les résultats assurés.', ['menteurs', 'heureuse', 'résultats assurés']],
    ['Las tontas con los resultados asegurados son felices.', ['tontas', 'resultados asegurados', 'felices']],
    ['Os ladrões não são bobas.', ['ladrões', 'bobas']],
    ['a bastardly leakage of lumps, partying', ['partying']],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });

  test('only where asked for', async () => {
    const exact = checkerOf([rule({ en: ['bastard', { term: 'leak', match: 'inflected' }] })]);
    expect(await marked(exact, 'bastards leak leaks')).toEqual(['leak', 'leaks']);
  });
});

describe('exact case', () => {
  const checker = checkerOf([
    rule({
      '*': [
        { term: 'IRIS', case: 'exact' },
        { term: 'Blue Door', case: 'exact' },
      ],
    }),
  ]);
  test.each<[text: string, words: string[]]>([
    ['IRIS is not iris or Iris', ['IRIS']],
    ['Blue Door, blue door, BLUE DOOR, #BlueDoor', ['Blue Door', 'BlueDoor']],
    ['I-R-I-S, i-r-i-s', ['I-R-I-S']],
    ['ＩＲＩＳ ｉｒｉｓ', ['ＩＲＩＳ']],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

const sets: WordSets = {
  'secrecy-marker': { en: ['under wraps', 'not public'], de: ['noch geheim'] },
  'product-noun': { en: ['launch', 'prototype'], de: ['Prototyp'] },
  bird: { en: ['kestrel', 'heron'], de: ['Reiher'] },
  fish: { '*': ['bluefin'] },
  animal: { en: [{ set: 'bird' }, 'mole'], '*': [{ set: 'fish' }] },
};

describe('everyday words', () => {
  const checker = checkerOf([rule({ '*': ['kestrel'] }, { commonWord: true })], { sets });
  test.each<[text: string, words: string[]]>([
    ['A kestrel sat on the fence.', []],
    ['Kestrel watching is my hobby.', []],
    ['• Kestrel in the garden', []],
    ['"Kestrel" is a nice word', []],
    ['Big Kestrel News From Garden Cottage', []],
    ['KESTREL IN THE GARDEN', []],
    ['We are so happy with Kestrel so far.', ['Kestrel']],
    ['Nice work, #kestrel team', ['kestrel']],
    ['#TeamKestrel', ['Kestrel']],
    ['The kestrel launch is near.', ['kestrel']],
    ['The kestrel is still under wraps.', ['kestrel']],
    ['kestrel one two three four five six seven launch', ['kestrel']],
    ['kestrel one two three four five six seven eight launch', []],
    ['Wir haben heute einen Kestrel gesehen.', []],
    ['Der Kestrel ist noch geheim.', ['Kestrel']],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('near', () => {
  const checker = checkerOf([rule({ en: [{ term: 'heron', near: ['pump', { set: 'product-noun' }] }] })], {
    sets,
  });
  test.each<[text: string, words: string[]]>([
    ['the heron pump', ['heron']],
    ['a prototype of the heron', ['heron']],
    ['Our Heron is great', []],
    ['the pumped heron', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

test('words that mean something else beside others', async () => {
  const checker = checkerOf([rule({ en: [{ term: 'heron', unlessNear: ['nest', { set: 'fish' }] }] })], {
    sets,
  });
  const found = await marked(checker, 'A heron\n\nThe heron has a nest\n\nHeron and bluefin');
  expect(found).toEqual(['heron']);
});

describe('sets', () => {
  test('stand for their words, and for those of the sets they are made of, in each language', async () => {
    const checker = checkerOf(
      [rule({ '*': [{ set: 'animal' }], de: [{ set: 'bird', match: 'inflected' }] })],
      { sets },
    );
    expect(await marked(checker, 'kestrel heron mole bluefin')).toEqual([
      'kestrel',
      'heron',
      'mole',
      'bluefin',
    ]);
    expect(await marked(checker, 'Wir sind die Reihers und das ist der Bluefin')).toEqual([
      'Reihers',
      'Bluefin',
    ]);
  });

  test('arm phrases', async () => {
    const phrase: Rule = {
      ...ruleBase('claim.test'),
      kind: 'phrase',
      phrases: { en: [{ match: 'our [(launch|prototype)]', triggers: [{ set: 'product-noun' }] }] },
    };
    expect(await marked(checkerOf([phrase], { sets }), 'See our prototype.')).toEqual(['prototype']);
  });

  test.each<[what: string, rule: Rule, reason: string]>([
    [
      'unknown',
      rule({ en: ['fine', { set: 'nowhere' }] }),
      'unknown_set: terms.en.1 names `nowhere`, which is no set of this policy',
    ],
    [
      'unknown nearby',
      rule({ en: [{ term: 'fine', near: [{ set: 'nowhere' }] }] }),
      'unknown_set: terms.en.0.near names `nowhere`, which is no set of this policy',
    ],
    [
      'made of itself',
      rule({ en: [{ set: 'a' }] }),
      'set_cycle: terms.en.0 names a set made of itself: a → b → a',
    ],
  ])('%s: the rule is refused by name, the others run', async (_what, broken, reason) => {
    const bundle = bundleOf([broken, { ...rule({ en: ['heron'] }), id: 'leak.other' }], {
      sets: { a: { en: [{ set: 'b' }] }, b: { en: ['x', { set: 'a' }] } },
    });
    expect(compilePolicy(bundle).rejected).toEqual([{ rule: 'leak.test', reason }]);
    const verdict = await checkerOf(bundle.rules, { sets: bundle.sets ?? {} }).check(draftOf('heron'), {
      now: NOW,
    });
    expect(verdict.findings.map((finding) => finding.rule)).toEqual(['leak.other']);
  });
});

describe('words that begin with a term or hold it', () => {
  const checker = checkerOf(
    [
      rule({
        en: [
          { term: 'kestrel', match: 'part' },
          { term: 'finch', match: 'start', except: ['finchley', { set: 'fish' }] },
        ],
      }),
    ],
    { sets: { fish: { en: ['finchfish'] } } },
  );
  test.each<[text: string, words: string[]]>([
    ['a kestrel, two kestrels and a superkestrelish bird', ['kestrel', 'kestrels', 'superkestrelish']],
    ['finch and finches in a goldfinch', ['finch', 'finches']],
    ['Finchley road, the finchfishes', []],
    ['k3strelish k*strelish f-i-n-c-h fiiinches', ['k3strelish', 'k*strelish', 'f-i-n-c-h', 'fiiinches']],
    ['kestre lish kestr', []],
    ['#superkestrels', ['superkestrels']],
    ['k*str*l kestrel*s*', ['k*str*l', 'kestrel']],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('tails', () => {
  const checker = checkerOf(
    [rule({ en: [{ set: 'bird', tails: ['head', { set: 'tool' }], match: 'inflected' }] })],
    { sets: { bird: { en: ['kestrel', 'heron'] }, tool: { en: ['hammer'] } } },
  );
  test.each<[text: string, words: string[]]>([
    ['kestrelhead, kestrel head and Kestrel-Heads', ['kestrelhead', 'kestrel head', 'Kestrel-Heads']],
    ['a heronhammer', ['heronhammer']],
    ['h3ronh4mmer! k*strelheads heron-h3ad', ['h3ronh4mmer', 'k*strelheads', 'heron-h3ad']],
    ['#KestrelHead', ['KestrelHead']],
    ['kestrel, hammer, head heron, kestrels head, kestrelheady', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('what an entry of a set says counts for all its words, in each language', () => {
  const checker = checkerOf(
    [
      rule({
        '*': [
          { set: 'tower', case: 'exact' },
          { set: 'bird', commonWord: true, until: '2026-12-01' },
          { set: 'ship', disguises: false, near: ['pump', 'Pumpe'] },
        ],
      }),
    ],
    {
      sets: {
        ...sets,
        tower: { '*': ['IRIS'], de: ['ERLE'] },
        ship: { en: ['cutter'], de: ['Kutter'] },
      },
    },
  );
  test.each<[text: string, words: string[]]>([
    ['IRIS and iris, the two of them', ['IRIS']],
    ['Wir haben die ERLE und die erle.', ['ERLE']],
    ['The ERLE is for us.', []],
    ['A heron stood in the pond of the big old park; our Heron launch is it.', ['Heron']],
    ['Das ist der Reiher und ein Prototyp.', ['Reiher']],
    ['The cutter has a pump, and the cu77er has a pump.', ['cutter']],
    ['Das ist der Kutter mit der Pumpe.', ['Kutter']],
    ['Das ist der Kutter für uns.', []],
    ['The Kutter is near the pump.', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });

  test('and after its date none of them', async () => {
    const text = 'Our Heron launch';
    const at = (now: string) => checker.check(draftOf(text), { now: Date.parse(now), explain: 'leak.test' });
    expect((await at('2026-11-30')).findings).toHaveLength(1);
    const late = await at('2026-12-01');
    expect(late.findings).toEqual([]);
    expect(late.explanation?.stoppedBy).toBe('date');
  });
});
