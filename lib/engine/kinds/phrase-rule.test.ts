import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, marked, NOW, ruleBase } from '../testing/policy.ts';
import type { PhraseRule } from '../types.ts';

const rule = (over: Partial<PhraseRule> = {}): PhraseRule => ({
  ...ruleBase('claim.promise', { unless: ['negated'] }),
  kind: 'phrase',
  phrases: {
    en: [{ match: 'we [(guarantee|promise) #Adjective? #Noun+]', triggers: ['guarantee', 'promise'] }],
  },
  near: {
    de: [
      { groups: [['wir'], ['garantieren', 'versprechen'], [{ set: 'result' }]], ordered: true, within: 8 },
    ],
    fr: [{ groups: [['garantissons'], ['résultats']], mark: 1 }],
    '*': [{ groups: [['garantie'], ['100']] }],
  },
  terms: {
    en: [{ term: 'sure thing', match: 'inflected' }],
    de: ['todsicher'],
    fr: ['satisfait ou remboursé'],
    '*': ['zerorisk'],
  },
  options: { disguises: false },
  ...over,
});
const sets = { result: { de: ['Ergebnisse', 'Gewinne'], en: ['results'] } };

describe('each language by its own means', () => {
  const checker = checkerOf([rule()], { sets });
  test.each<[text: string, words: string[]]>([
    ['We guarantee great results for you.', ['guarantee great results']],
    ['Wir garantieren euch die besten Ergebnisse.', ['Wir garantieren euch die besten Ergebnisse']],
    ['Wir garantieren die Gewinne nicht.', []],
    ['Nous vous garantissons les meilleurs résultats.', ['garantissons']],
    ['It was one of the sure things of the year.', ['sure things']],
    ['Das ist doch eine ganz und gar todsicher Sache.', ['todsicher']],
    ['It is t0ds1cher and ZeroRisk for all of you.', ['ZeroRisk']],
    ['We like results. Ergebnisse garantieren wir.', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('languages', () => {
  const checker = checkerOf([rule({ languages: { en: 'terms-only', de: 'off', fr: 'terms-only' } })], {
    sets,
  });
  test.each<[text: string, words: string[]]>([
    ['We guarantee great results for you.', []],
    ['It was one of the sure things of the year.', ['sure things']],
    ['Wir garantieren euch die besten Ergebnisse.', []],
    ['Das ist für uns alle ein zerorisk und todsicher Ding.', []],
    ['C’est une garantie à 100 pour nous tous.', []],
    ['Nous sommes très heureux, satisfait ou remboursé pour vous.', ['satisfait ou remboursé']],
    ['Nosotros estamos muy contentos con zerorisk para ella.', ['zerorisk']],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });

  test.each<[text: string, stoppedBy: string | undefined, detail: string | undefined]>([
    ['Wir garantieren euch die besten Ergebnisse, und das ist alles.', 'off', 'off in de'],
    ['Nous vous garantissons les meilleurs résultats dans le monde.', 'not-armed', 'terms-only in fr'],
    ['Nosotros estamos muy contentos con ella.', 'not-armed', undefined],
  ])('--explain %j', async (text, stoppedBy, detail) => {
    const { explanation } = await checker.check(draftOf(text), { now: NOW, explain: 'claim.promise' });
    expect(explanation).toMatchObject({ fired: false, stoppedBy });
    expect(explanation?.detail).toBe(detail);
  });
});
