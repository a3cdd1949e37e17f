import { describe, expect, test } from 'vitest';
import { inflectionsOf } from './inflect.ts';

describe('forms that endings do not give', () => {
  test.each<[language: string, term: string, forms: string]>([
    ['en', 'man', 'men'],
    ['en', 'woman', 'women'],
    ['en', 'policewoman', 'policewomen'],
    ['en', 'child', 'children'],
    ['en', 'stupid person', 'stupid people'],
    ['en', 'wife', 'wives'],
    ['en', 'knife', 'knives'],
    ['en', 'mouse', 'mice'],
    ['en', 'goose', 'geese'],
    ['en', 'tooth', 'teeth'],
    ['en', 'foot', 'feet'],
    ['en', 'analysis', 'analyses'],
    ['en', 'crisis', 'crises'],
    ['en', 'diagnosis', 'diagnoses'],
    ['en', 'thief', 'thieves'],
    ['en', 'criterion', 'criteria'],
    ['en', 'memorandum', 'memoranda memorandums'],
    ['en', 'index', 'indices indexes'],
    ['en', 'hero', 'heroes'],
    ['en', 'give', 'gave given giving gives'],
    ['en', 'steal', 'stole stolen stealing steals'],
    ['en', 'Sell', 'sold selling'],
    ['en', 'write', 'wrote written writing'],
    ['en', 'buy', 'bought buying'],
    ['en', 'withhold', 'withheld'],
    ['en', 'overpay', 'overpaid'],
    ['en', 'mislead', 'misled'],
    ['en', 'traffic', 'trafficked trafficking'],
    ['de', 'Mann', 'Männer Männern Mannes'],
    ['de', 'Geschäftsmann', 'Geschäftsmänner'],
    ['de', 'Arzt', 'Ärzte Ärzten'],
    ['de', 'Vertrag', 'Verträge Verträgen Vertrages'],
    ['de', 'Haus', 'Häuser'],
    ['de', 'Vater', 'Väter Vätern'],
    ['de', 'Schaden', 'Schäden'],
    ['de', 'Verstoß', 'Verstöße'],
    ['de', 'Irrtum', 'Irrtümer'],
    ['de', 'Geheimnis', 'Geheimnisse Geheimnissen'],
    ['fr', 'cheval', 'chevaux'],
    ['fr', 'travail', 'travaux'],
    ['fr', 'bijou', 'bijoux'],
    ['fr', 'bureau', 'bureaux'],
    ['fr', 'sportif', 'sportive sportives sportifs'],
    ['fr', 'directeur', 'directrice directrices directeurs'],
    ['fr', 'menteur', 'menteuse menteurs'],
    ['fr', 'étranger', 'étrangère étrangères'],
    ['fr', 'con', 'conne connes cons'],
    ['fr', 'public', 'publique publics'],
    ['es', 'vez', 'veces'],
    ['es', 'capaz', 'capaces'],
    ['es', 'alemán', 'alemanes alemana'],
    ['es', 'inglés', 'ingleses inglesa'],
    ['es', 'ladrón', 'ladrones ladrona'],
    ['es', 'joven', 'jóvenes'],
    ['es', 'imagen', 'imágenes'],
    ['es', 'marroquí', 'marroquíes'],
    ['pt', 'opinião', 'opiniões'],
    ['pt', 'alemão', 'alemães alemã'],
    ['pt', 'cidadão', 'cidadãos cidadã'],
    ['pt', 'animal', 'animais'],
    ['pt', 'papel', 'papéis'],
    ['pt', 'espanhol', 'espanhóis espanhola'],
    ['pt', 'civil', 'civis'],
    ['pt', 'fácil', 'fáceis'],
    ['pt', 'português', 'portugueses portuguesa'],
    ['pt', 'homem', 'homens'],
  ])('%s %s', (language, term, forms) => {
    const made = inflectionsOf(term, language).map((form) => form.toLowerCase());
    const last = term.split(' ').slice(0, -1).join(' ').toLowerCase();
    const wanted = last === '' ? forms.toLowerCase().split(' ') : [forms.toLowerCase()];
    expect(made).toEqual(expect.arrayContaining(wanted));
  });
});

test.each<[language: string, term: string, not: string]>([
  ['en', 'german', 'germen'],
  ['en', 'human', 'humen'],
  ['de', 'schon', 'schöne'],
  ['de', 'fordern', 'fördern'],
  ['de', 'Hund', 'Hünde'],
])('%s %s: not %s', (language, term, not) => {
  expect(inflectionsOf(term, language)).not.toContain(not);
});
