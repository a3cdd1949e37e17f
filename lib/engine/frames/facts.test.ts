import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { policyFacts } from '../policy-facts.ts';
import { excused } from '../testing/marked.ts';
import { isOurs, isSecretive } from './raising.ts';

const facts = policyFacts(
  {
    name: 'Acme',
    aliases: ['Äcme & Söhne'],
    products: ['Acme Flow (2)'],
    hosts: ['id.acme.example', 'acme.example/intern', 'files.example/acme'],
    publicHosts: ['acme.example', 'news.example'],
  },
  ['press@acme.example', '+49 30 1234567', 'Elm Street 4, 10115 Berlin'],
);

describe('public-link', () => {
  test.each<[string, boolean]>([
    ['See [[https://acme.example/about]]', true],
    ['See [[https://www.acme.example]].', true],
    ['See [[https://id.acme.example/login]]', false],
    ['See [[https://acme.example/intern/plan]]', false],
    ['See [[https://acme.example/internals]]', true],
    ['See [[https://files.example/acme/x]]', false],
    ['See [[https://acme.example.evil.example/]]', false],
    ['See [[https://notacme.example/]]', false],
    ['Revenue grew [[by 12 %]], all in https://news.example/q3', true],
    ['Revenue grew [[by 12 %]].\nnews.example/q3', true],
    ['Revenue grew [[by 12 %]], see https://files.example/acme/q3', false],
    ['Revenue grew [[by 12 %]].', false],
  ])('%s', (marked, holds) => {
    expect(excused('public-link', marked, facts)).toBe(holds);
  });
});

describe('approved', () => {
  test.each<[string, boolean]>([
    ['Write to [[press@acme.example]]', true],
    ['[[Write to Press@Acme.example]]', true],
    ['Call [[+49-30-1234567]]', true],
    ['Call [[+49 (30) 123 45 67]]', true],
    ['We are at [[Elm Street 4, 10115 Berlin]]', true],
    ['Write to [[anna@acme.example]]', false],
    ['[[Write to press@acme.example or anna@acme.example]]', false],
    ['Call [[+49 30 1234568]]', false],
  ])('%s', (marked, holds) => {
    expect(excused('approved', marked, facts)).toBe(holds);
  });
});

describe('secrecy-marker', () => {
  test.each([
    'Der Umsatz steigt, offiziell wird das erst am Montag.',
    'Petit scoop : on change de nom.',
    'Mañana sale en prensa, hoy lo sabéis vosotros.',
    'Ninguém sabe ainda, mas mudamos de nome.',
    'Don’t tell anyone, but it ships in May.',
    'Officially next week, here already.',
    'Under embargo until Monday.',
    'Nicht weitersagen: es kommt im Mai.',
    'Das ist noch nicht öffentlich.',
    'Gardez-le pour vous, ça sort en mai.',
    'Ce n’est pas encore officiel.',
    'Que quede entre nosotros.',
    'Todavía no es público.',
    'Fica entre nós.',
    'Ainda não é oficial.',
    '🤫 May 5',
  ])('%s', (text) => {
    expect(isSecretive(fold(text).text)).toBe(true);
  });

  test.each([
    'We told everyone: it ships in May.',
    'The office opens next week.',
    'Wir sagen es gern weiter.',
    'Das ist öffentlich.',
    'C’est officiel.',
    'Ya es público.',
    'Já é oficial.',
    'Public secrets of good coffee',
  ])('not: %s', (text) => {
    expect(isSecretive(fold(text).text)).toBe(false);
  });
});

describe('our-company', () => {
  test.each<[string, boolean]>([
    ['ACME opens a shop', true],
    ['Äcme & Söhne wird hundert', true],
    ['Try Acme Flow (2) today', true],
    ['We open a shop', true],
    ['Wir öffnen', true],
    ['Notre boutique ouvre', true],
    ['Nuestra tienda abre', true],
    ['A nossa loja abre', true],
    ['Acmeville opens a shop', false],
    ['They open a shop', false],
    ['La tienda abre', false],
  ])('%s', (text, holds) => {
    expect(isOurs(fold(text).text, facts)).toBe(holds);
  });
});
