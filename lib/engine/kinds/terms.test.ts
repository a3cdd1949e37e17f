import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, marked, NOW, ruleBase, termsRule } from '../testing/policy.ts';

const checker = checkerOf([
  termsRule('offence.test', ['idiot', 'ass', 'guaranteed returns', 'risk-free', '100%', '🖕']),
]);

describe('marked, exactly the words', () => {
  test.each<[text: string, words: string[]]>([
    ['You idiot.', ['idiot']],
    ['IDIOT!', ['IDIOT']],
    ["the idiot's car", ['idiot']],
    ['idiot.you', ['idiot']],
    ['#idiot @idiot', ['idiot', 'idiot']],
    ['ｉｄｉｏｔ', ['ｉｄｉｏｔ']],
    ['𝗶𝗱𝗶𝗼𝘁', ['𝗶𝗱𝗶𝗼𝘁']],
    ['іdіоt', ['іdіоt']],
    ['ιdιοt', ['ιdιοt']],
    ['i\u200bd\u200bi\u200bo\u200bt\u200b', ['i\u200bd\u200bi\u200bo\u200bt']],
    ['i\u0347d\u0347iot', ['i\u0347d\u0347iot']],
    ['ïdíôt', ['ïdíôt']],
    ['😀👩‍👩‍👧 e\u0301 a\u0323\u0300 idiot', ['idiot']],
    ['\ud83d idiot', ['idiot']],
    ['漢字idiot漢字', ['idiot']],
    ['guaranteed   returns', ['guaranteed   returns']],
    ['guaranteed\nreturns', ['guaranteed\nreturns']],
    ['Guaranteed-returns', ['Guaranteed-returns']],
    ['guaranteed\u00a0returns', ['guaranteed\u00a0returns']],
    ['#GuaranteedReturns', ['GuaranteedReturns']],
    ['#guaranteedreturns', ['guaranteedreturns']],
    ['#NoGuaranteedReturns24', ['GuaranteedReturns']],
    ['#guaranteed_returns', ['guaranteed_returns']],
    ['risk free and RISK‑FREE', ['risk free', 'RISK‑FREE']],
    ['100% sure', ['100%']],
    ['🖕🏽', ['🖕🏽']],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('silent', () => {
  test.each([
    'The class passed, Cassandra assumed.',
    'idiotic and idiots',
    'idiot2',
    'Scunthorpe and Sussex',
    'guaranteed. Returns',
    'guaranteed\n\nreturns',
    'guaranteedreturns',
    '#guaranteedreturnsnow',
    '1100%',
    'Мы рады',
    '',
  ])('%j', async (text) => {
    expect(await marked(checker, text)).toEqual([]);
  });
});

describe('languages', () => {
  const rule = checkerOf([
    {
      ...ruleBase('offence.words'),
      kind: 'terms',
      terms: { de: ['mist'], fr: ['résultat assuré', 'con'], '*': ['xyzzy'] },
    },
  ]);
  test.each<[text: string, words: string[]]>([
    ['Mist!', ['Mist']],
    ['Das ist der letzte Mist.', ['Mist']],
    ['There is mist on the hills and it is cold.', []],
    ['There is xyzzy on the hills and it is cold.', ['xyzzy']],
    ['Résultat assuré', ['Résultat assuré']],
    ['RESULTAT ASSURE', ['RESULTAT ASSURE']],
  ])('%j', async (text, words) => {
    expect(await marked(rule, text)).toEqual(words);
  });

  test('the language of the draft counts where its text says nothing', async () => {
    const verdict = await rule.check({ ...draftOf('Mist!'), lang: 'en-GB' }, { now: NOW });
    expect(verdict.findings).toEqual([]);
    expect(verdict.languages).toEqual(['en']);
  });
});

test('Cyrillic terms are found in Cyrillic texts', async () => {
  const russian = checkerOf([termsRule('offence.ru', ['сорока', 'нос'])]);
  expect(await marked(russian, 'Длинный НОС, сорока')).toEqual(['НОС', 'сорока']);
});

test('letters that only share an accent-free form stay apart', async () => {
  const german = checkerOf([
    { ...ruleBase('offence.de'), kind: 'terms', terms: { de: ['schwul'], '*': ['año'] } },
  ]);
  expect(await marked(german, 'ano')).toEqual([]);
});
