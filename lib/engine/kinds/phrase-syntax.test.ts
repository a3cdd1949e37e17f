import { expect, test } from 'vitest';
import { loadNlp } from '../nlp.ts';
import { METHODS, syntaxProblem, TAGS } from './phrase-syntax.ts';

test.each([
  'we (guarantee|promise) [#Determiner? #Adjective? #Noun+]',
  '[(results|returns) (is|are)? (100%|always)? guaranteed]',
  '^you will [never #Verb again]$',
  '!#Negative (we && #Pronoun) {walk} very{1,3} far',
  '#noun @hasComma * {walk/Verb}',
  '~guarantee~ .',
])('%s is read', (match) => {
  expect(syntaxProblem(match)).toBeNull();
});

test.each<[match: string, problem: RegExp]>([
  ['', /^empty_phrase/],
  ['we? #Adverb* (can|will)?', /may be left out/],
  ['[we (promise|swear]', /do not close/],
  ['we) promise', /do not close/],
  ['((a|b) c|d)', /stand inside brackets/],
  ['[we] promise [results]', /only one part/],
  ['we (promise||swear)', /empty/],
  ['we #Nounn', /^unknown_tag: #Nounn/],
  ['we (promise|#Vreb)', /^unknown_tag: #Vreb/],
  ['we @hasKomma', /^unknown_tag: @hasKomma/],
  ['we /guar.+/', /regular expression/],
  ['we <Noun>', /not read here/],
  ['[<what>results] guaranteed', /not read here/],
  ['we %Noun|Verb%', /not read here/],
  ['we swear{a}', /is not read/],
  ['we {}', /is not read/],
])('%s is refused', (match, problem) => {
  expect(syntaxProblem(match)).toMatch(problem);
});

test('tags and tests are those of compromise', async () => {
  const nlp = await loadNlp();
  nlp('hello');
  const { model, methods } = nlp.world() as unknown as {
    model: { one: { tagSet: object } };
    methods: { one: { termMethods: object } };
  };
  expect([...TAGS].sort()).toEqual(Object.keys(model.one.tagSet).sort());
  expect([...METHODS].sort()).toEqual(Object.keys(methods.one.termMethods).sort());
});
