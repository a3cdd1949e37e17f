import { describe, expect, test } from 'vitest';
import { createChecker } from './check.ts';
import { compilePolicy } from './compile.ts';
import { bundleOf, checkerOf, draftOf, marked, NOW, ruleBase } from './testing/policy.ts';
import type { Company, NearMatcher, Rule, RuleBase } from './types.ts';

const COMPANY: Company = {
  name: 'Acme',
  products: ['Tide', 'Acme Desk'],
  competitors: ['Globex'],
  disclosureTags: ['#AcmeStaff'],
};

function nearRule(matchers: NearMatcher[], over: Partial<RuleBase> = {}): Rule {
  return { ...ruleBase('claim.heron', over), kind: 'near', near: { '*': matchers } };
}

describe('needs: selling', () => {
  const checker = checkerOf([nearRule([{ groups: [['heron']] }], { needs: ['selling'] })], {
    company: COMPANY,
    locales: ['en', 'de', 'fr', 'es', 'pt'],
  });

  test.each([
    'We have the heron.',
    'Our new scanner is a heron.',
    'I work at a shop, and it is a heron.',
    'Ask me about the heron.',
    'Get yours today, a heron.',
    'This tea is a heron.',
    'This brand new lamp is a heron.',
    'Acme is a heron.',
    'Tide is a heron.',
    'all of it is heron #tide',
    'We make lamps. They glow. A heron.',
    'A heron. It glows. We make them.',
    'Our house is old. Our lamps are a heron.',
    'Unsere neue Lampe ist ein heron.',
    'Ich arbeite bei der Firma, ein heron.',
    'Jetzt bestellen, ein heron.',
    'Diese Matratze ist ein heron.',
    'Notre lampe est un heron.',
    'Achetez un heron.',
    'Cette crème est un heron.',
    'Nuestra lámpara es un heron.',
    'Compra ya, un heron.',
    'Este suplemento es un heron.',
    'A nossa lâmpada é um heron.',
    'Aproveite, um heron.',
    'Este produto é um heron.',
  ])('%s', async (text) => {
    expect(await marked(checker, text)).toEqual(['heron']);
  });

  test.each([
    'It was a heron.',
    'That pizza was the heron of my life.',
    'Our dog saw a heron.',
    'Our little daughter saw a heron.',
    'She said the tide brought a heron.',
    'The river has a heron, and the bank has two.',
    'They have the heron of that century.',
    'I promised my son a heron.',
    'We were there. It rained. It rained more. A cold day. A heron.',
    'Das war ein heron auf dem See.',
    'Unser Hund sah einen heron.',
    'Notre chien a vu un heron.',
    'C’était un heron au bord du lac.',
    'Nuestro perro vio un heron.',
    'Fue un heron en el lago.',
    'O nosso cão viu um heron.',
    'Foi um heron no lago.',
  ])('not: %s', async (text) => {
    expect(await marked(checker, text)).toEqual([]);
  });

  test('words that stand alone need nothing', async () => {
    const alone = checkerOf([
      nearRule([{ groups: [['heron']], alone: true }, { groups: [['stork']] }], { needs: ['selling'] }),
    ]);
    expect(await marked(alone, 'A heron and a stork.')).toEqual(['heron']);
    expect(await marked(alone, 'We have a heron and a stork.')).toEqual(['heron', 'stork']);
  });

  test('says why it stopped', async () => {
    const verdict = await checker.check(draftOf('A heron.'), { now: NOW, explain: 'claim.heron' });
    expect(verdict.explanation?.matches).toEqual([
      { part: 0, start: 2, end: 7, stoppedBy: 'needs', detail: 'selling' },
    ]);
  });

  test('an unknown one rejects the rule by name', () => {
    const { rejected } = compilePolicy(
      bundleOf([nearRule([{ groups: [['heron']] }], { needs: ['full-moon' as never] })]),
    );
    expect(rejected).toEqual([{ rule: 'claim.heron', reason: 'unknown_frame: full-moon' }]);
  });
});

describe('unless: sourced, linked', () => {
  const checker = checkerOf([nearRule([{ groups: [['heron']] }], { unless: ['sourced'] })]);
  const links = checkerOf([nearRule([{ groups: [['heron']] }], { unless: ['linked'] })]);

  test.each([
    'A heron (n=212).',
    'A heron (link).',
    'A heron, in a trial of 212 adults.',
    'A heron. The method is in the report.',
    'Source: the survey. A heron.',
    'A heron, verified by a third party.',
    'A heron in the Ledger Review (March 2026).',
    'Ein heron, geprüft durch den Verein.',
    'Ein heron. Quelle: Umfrage.',
    'Un heron, voir notre rapport annuel.',
    'Un heron. Fuente: la encuesta.',
    'Um heron. Fonte: o inquérito.',
  ])('%s', async (text) => {
    expect(await marked(checker, text)).toEqual([]);
  });

  test.each([
    'A heron.',
    'A heron, studies show it.',
    'A heron, we checked nothing.',
    'A heron. The weather is nice. Source: the weather.',
    'Ein heron, das zeigen Studien.',
    'Un heron, prouvé.',
  ])('not: %s', async (text) => {
    expect(await marked(checker, text)).toEqual(['heron']);
  });

  test.each([
    ['A heron https://acme.example/heron', []],
    ['A heron. See acme.example/heron', []],
    ['A heron, link in bio', ['heron']],
    ['A heron.Then', ['heron']],
  ])('%s', async (text, expected) => {
    expect(await marked(links, text)).toEqual(expected);
  });
});

describe('sets that the organisation fills', () => {
  const rule = nearRule([
    { groups: [['love'], [{ set: 'own-product' }]], ordered: true },
    { groups: [['beats'], [{ set: 'competitor' }]], ordered: true },
    { groups: [['likes'], ['heron', { set: 'own-name' }]], ordered: true },
  ]);
  const checker = checkerOf([rule], { company: COMPANY });

  test.each([
    ['I love Tide.', ['love Tide']],
    ['I love #tide', ['love #tide']],
    ['I love acme desk.', ['love acme desk']],
    ['I love the tide.', []],
    ['Beats Globex.', ['Beats Globex']],
    ['She likes Acme.', ['likes Acme']],
  ])('%s', async (text, expected) => {
    expect(await marked(checker, text)).toEqual(expected.map((words) => words.replace('#', '#')));
  });

  test('without an organisation, what asks for its names is silent, and the rest runs', async () => {
    const bare = checkerOf([rule]);
    const verdict = await bare.check(draftOf('I love Tide. Beats Globex. She likes the heron.'), {
      now: NOW,
    });
    expect(verdict.status).toBe('complete');
    expect(verdict.findings).toHaveLength(1);
  });
});

describe('a disclosure for the marked words', () => {
  const rule: Rule = {
    ...ruleBase('claim.endorsement', { suggestions: [{ label: 'Say so', insert: 'disclosure' }] }),
    kind: 'requires',
    when: { '*': [{ groups: [['love'], [{ set: 'own-product' }]], ordered: true }] },
    present: [{ set: 'disclosure' }],
  };
  const checker = createChecker(
    compilePolicy(
      bundleOf([rule], {
        company: COMPANY,
        locales: ['en', 'de'],
        disclosures: [
          {
            id: 'long',
            text: {
              en: 'I work at {company}, so I am not neutral',
              de: 'Ich arbeite bei {company} und bin nicht neutral',
            },
          },
          { id: 'short', text: { en: 'I work at {company}', de: 'Ich bin bei {company}' } },
          { id: 'tag', text: '#AcmeTeam' },
        ],
      }),
    ),
  );
  const offered = async (text: string, limit?: number) => {
    const { findings } = await checker.check({ ...draftOf(text), ...(limit ? { limit } : {}) }, { now: NOW });
    return findings.map(({ suggestions }) => suggestions[0]?.replacement);
  };

  test.each([
    ['I really love Tide, you will too.', undefined, 'love Tide (I work at Acme, so I am not neutral)'],
    ['I really love Tide, you will too.', 60, 'love Tide (I work at Acme)'],
    ['I really love Tide, you will too.', 45, 'love Tide #AcmeTeam'],
    ['I really love Tide, you will too.', 40, undefined],
    ['Wir sind so froh und love Tide, das ist es.', 75, 'love Tide (Ich bin bei Acme)'],
  ])('%s within %s: %s', async (text, limit, expected) => {
    expect(await offered(text, limit)).toEqual([expected]);
  });

  test.each([
    'I love Tide (I work at Acme).',
    'I love Tide #AcmeTeam',
    'I love Tide #AcmeStaff',
    'Ich bin bei Acme. I love Tide.',
  ])('and then nothing is left to say: %s', async (text) => {
    expect(await offered(text)).toEqual([]);
  });
});
