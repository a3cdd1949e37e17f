import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { likeliest, smallWordsOf } from './language.ts';

test.each<[text: string, languages: string[]]>([
  ['', []],
  ['gm ☀️', []],
  ['Résultat assuré', []],
  ['We are happy that the new line is running.', ['en']],
  ['Wir suchen eine Kollegin für das Team und die Küche.', ['de']],
  ['Nous avons le plaisir de vous présenter les résultats.', ['fr']],
  ['El equipo está muy contento con los resultados.', ['es']],
  ['A equipa não está contente com os resultados.', ['pt']],
  ['We are proud of the team. Wir sind stolz auf das Team und die Arbeit.', ['de', 'en']],
])('%j', (text, languages) => {
  expect(likeliest([smallWordsOf(fold(text).text)]).sort()).toEqual(languages);
});
