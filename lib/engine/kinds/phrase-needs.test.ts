import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNlp } from '../nlp.ts';
import { lettersOf, needsOf, SHORT_FORMS } from './phrase-needs.ts';
import { piecesToRead } from './phrase-reads.ts';
import { fulfilments, isStrange, sentenceWords } from './phrase-words.ts';

describe('what a match asks for', () => {
  test.each<[match: string, asked: string[] | null]>([
    ['we promise', ['we', 'promise']],
    [
      'we (can|will)? [(guarantee|swear) #Adjective? (results|good news)]',
      ['we', 'guarantee|swear', 'results|good'],
    ],
    ['you will [never #Verb again]', ['you|yknow', 'will|ll|wont|imma', 'never|neer', 'again']],
    ['^be risk-free$', ['be|brb|tbh', 'risk']],
    ['always lying+', ['always', 'lyin']],
    ['#Noun+ (is|#Adverb) .', null],
    ['and not? #Verb', null],
    ['we /prom.*/', null],
    ['we !promise', null],
    ['~promise~ it', null],
    ['we {promise/verb}', null],
    ['we %Noun|Verb% it', null],
    ['we(a|b)', null],
  ])('%j', (match, asked) => {
    expect(needsOf(match)?.steps.map(({ words }) => words.source) ?? null).toEqual(asked);
  });
});

describe('a sentence without them', () => {
  const needs = needsOf('we (can|will)? (guarantee|promise) #Determiner? (results|success)');
  test.each<[sentence: string, ends: number[]]>([
    ['We guarantee results.', [2]],
    ['WE ’ll Prom-ise the s.u.c.c.e.s.s!', [4]],
    ['We, results: promise nothing', []],
    ['we promise', []],
    ['We promise to be there on Friday at the latest, and so on, whatever the results', []],
    ['we promise results, we promise success', [2, 5]],
    ['漢 we 漢 promise 漢 results', [2]],
  ])('%j', (sentence, ends) => {
    expect(needs && fulfilments(needs, sentenceWords(sentence))).toEqual(ends);
  });
});

const VOCABULARY =
  `we we'll we've they'd can will won't cannot guarantee promise promised guaranteein' you y'know ne'er never again results
   result's success risk-free risk free the a our good news is isn't that's ain't not don't and & 5-7 1,000 100% to gonna
   gimme résults he/she / — results, (results) "promise" r.e.s Results PROMISE 漢 😀 been over o'er I'm im let's us l'or c'mon`.split(
    /\s+/,
  );
const MATCHES = [
  'we (can|will)? [(guarantee|promise) #Adjective? (results|success)]',
  'you will [never #Verb #Determiner? #Noun+ again]',
  '(that|it|we) (is|are|am) not? (good|guaranteeing|over)',
  'we * results',
  'not (a|the)? #Noun',
  '(risk-free|good news) #Noun? results',
  'risk-free .? results',
  '(have|had|has|would|did) promised? (been|to|know)',
  '#Pronoun (will|never)+ promise',
  '(let us|come on|i am|do not) #Verb?',
  'results (and|or) success',
];

test('no match of compromise is lost', async () => {
  const nlp = await loadNlp();
  const matches = MATCHES.map((match) => ({ match, read: nlp.parseMatch(match), needs: needsOf(match) }));
  let matched = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 14 }), (words) => {
      const sentence = words.join(' ');
      const parsed = nlp(sentence);
      for (const { match, read, needs } of matches) {
        if (!parsed.match(read).found) continue;
        matched += 1;
        expect([match, piecesToRead(sentence, needs, []).length]).toEqual([match, 1]);
      }
    }),
    { numRuns: 1500, seed: 5 },
  );
  expect(matched).toBeGreaterThan(200);
});

describe('what compromise makes of words', async () => {
  const { one } = (await loadNlp()).model() as {
    one: {
      unicode: Record<string, string>;
      aliases: Record<string, string>;
      contractions: { word?: string; before?: string; after?: string; out: string[] }[];
    };
  };

  test('its look-alike letters are ours, or strange', () => {
    const unknown = Object.entries(one.unicode).filter(
      ([from, to]) => lettersOf(from) !== lettersOf(to) && !isStrange(from),
    );
    expect(unknown).toEqual([]);
  });

  test('its short forms are known', () => {
    const forms = [
      ...one.contractions.map(({ word, before, after, out }) => ({
        from: word ?? before ?? after ?? '',
        out,
      })),
      ...Object.entries(one.aliases).map(([from, out]) => ({ from, out: [out] })),
    ];
    const unknown = forms.flatMap(({ from, out }) =>
      out.filter((long) => {
        const [step] = needsOf(long)?.steps ?? [];
        return step !== undefined && lettersOf(from).search(step.words) < 0;
      }),
    );
    expect(unknown).toEqual([]);
    expect(Object.keys(SHORT_FORMS)).toEqual(Object.keys(SHORT_FORMS).toSorted());
  });
});

test('of an endless sentence the pieces around a possible match are read, else nothing', () => {
  const filler = 'and so on and so forth '.repeat(30);
  const needs = needsOf('we promise #Adjective? results');
  const pieces = piecesToRead(`${filler}we promise great results ${filler}`, needs, []);
  expect(pieces).toHaveLength(1);
  const [{ start, end } = { start: 0, end: 0 }] = pieces;
  expect(`${filler}we promise great results ${filler}`.slice(start, end)).toContain(
    'we promise great results',
  );
  expect(end - start).toBeLessThan(200);
  expect(piecesToRead(`${filler}we promise ${filler}`, needs, [])).toEqual([]);
  expect(piecesToRead(`${filler}promise ${filler}`, null, [filler.length])).toHaveLength(1);
});
