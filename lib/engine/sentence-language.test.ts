import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { languageOf, loadDetector, toldApart } from './sentence-language.ts';
import { checkerOf, draftOf, marked, NOW, ruleBase } from './testing/policy.ts';

describe('the language of a sentence', () => {
  test.each<[text: string, language: string | null]>([
    ['We are happy that the new line is running.', 'en'],
    ['Wir suchen eine Kollegin für das Team.', 'de'],
    ['Nous cherchons quelques développeurs passionnés.', 'fr'],
    ['Buscamos compañeros apasionados con mucha experiencia.', 'es'],
    ['Procuramos programadores apaixonados em Lisboa.', 'pt'],
    ['Schnelle Lieferung garantiert kostenlose Rücksendung', 'de'],
    ['Great news everyone, registration opens tomorrow morning', 'en'],
    ['Vamos a sacar el segundo escáner antes de Navidad.', 'es'],
    ['Lançamos o segundo leitor já hoje.', 'pt'],
    ['Un cliente que no puedo nombrarlo.', 'es'],
    ['Tres cafés y dos bollos para el equipo.', 'es'],
    ['', null],
    ['gm ☀️', null],
    ['Risk free', null],
    ['Résultat assuré', null],
    ['@ana #Berlin https://example.org/die/der/das', null],
    ['what a l🔥a🔥d🔥y', null],
  ])('%j', async (text, language) => {
    await loadDetector();
    expect(languageOf(fold(text).text)).toBe(language);
  });

  test('a language of the policy is told apart too', async () => {
    await loadDetector();
    const text = fold('Cerchiamo colleghi appassionati della nostra squadra milanese.').text;
    expect(languageOf(text, toldApart(['it', '*', 'en-GB']))).toBe('it');
  });
});

describe('rules run where they have words of the sentence’s language', () => {
  const checker = checkerOf([
    {
      ...ruleBase('offence.words'),
      kind: 'terms',
      terms: { en: ['dick', 'risk free'], de: ['mist'], '*': ['xyzzy'] },
    },
  ]);
  test.each<[text: string, words: string[]]>([
    ['There is mist on the hills. Das ist der letzte Mist.', ['Mist']],
    ['You are a dick. Das Eis ist nicht dick und die Luft ist kalt.', ['dick']],
    ['Unser Angebot ist risk free und das ist xyzzy.', ['risk free', 'xyzzy']],
    ['dick mist', ['dick', 'mist']],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });

  test('the verdict names the languages, the likeliest first', async () => {
    const text = 'Wir sind stolz auf das Team und die Arbeit und den Preis. It is the best of all.';
    const verdict = await checker.check(draftOf(text), { now: NOW });
    expect(verdict.languages).toEqual(['de', 'en']);
  });

  test('a text without small words is read by the detector', async () => {
    const verdict = await checker.check(draftOf('Schnelle Lieferung, kostenlose Rücksendung garantiert'), {
      now: NOW,
    });
    expect(verdict.languages).toEqual(['de']);
  });
});
