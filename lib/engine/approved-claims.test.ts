import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, NOW, termsRule, wordsIn } from './testing/policy.ts';

const CLAIM = 'Acme Flow is ISO/IEC 27001 certified (scope on our site).';
const checker = checkerOf(
  [
    termsRule('claim.certification', ['certified']),
    termsRule('claim.faster', ['faster'], { level: 'caution' }),
    termsRule('offence.word', ['flow']),
    termsRule('leak.business.x', ['our site'], { unless: ['approved'] }),
  ],
  {
    approved: {
      claims: [
        { id: 'iso', text: CLAIM, owner: 'c/legal', guideline: 'g/claims' },
        {
          id: 'faster',
          text: { en: 'Acme is 38% faster.', de: 'Acme ist 38 % schneller.' },
          until: '2026-06-01',
          owner: 'c/product',
          guideline: 'g/claims',
        },
      ],
      contacts: [],
    },
  },
);
const rules = async (text: string, now = NOW) =>
  (await checker.check(draftOf(text), { now })).findings.map(({ rule }) => rule);

describe('an approved sentence', () => {
  test.each([
    CLAIM,
    CLAIM.toUpperCase(),
    `${CLAIM} https://acme.example/iso`,
    `${CLAIM.slice(0, -1)} → https://acme.example/iso`,
    `Good news!\n${CLAIM}\n#iso`,
    `✅ ${CLAIM.slice(0, -1)} ✅`,
    `“${CLAIM}”`,
    `Acme Flow is ISO/IEC 27001  certified\n(scope on our site).`,
  ])('excuses claim rules, and those that ask for it: %s', async (text) => {
    expect(await rules(text)).toEqual(['offence.word']);
  });

  test.each([
    'Acme Flow is certified.',
    `${CLAIM.slice(0, -1)} and everything else is certified too.`,
    `Unlike others, ${CLAIM}`,
    'Acme Flow is ISO/IEC 27001 certified (scope on our wall).',
  ])('has to be all that is said: %s', async (text) => {
    expect(await rules(text)).toContain('claim.certification');
  });

  test('excuses nothing beside it', async () => {
    expect(await rules(`${CLAIM} Our coffee is certified.`)).toEqual(['offence.word', 'claim.certification']);
  });
});

describe('its date', () => {
  const text = 'Acme is 38% faster.';
  test('before: it may be said', async () => {
    expect(await rules(text, Date.parse('2026-05-31T23:59:59Z'))).toEqual([]);
  });

  test('after: it is marked itself and names its owner', async () => {
    const verdict = await checker.check(draftOf(text), { now: Date.parse('2026-06-01'), locale: 'de' });
    const [finding] = verdict.findings;
    expect(wordsIn(verdict, text)).toEqual(['Acme is 38% faster']);
    expect(finding).toMatchObject({
      rule: 'claim.approved.faster',
      category: 'claim',
      contact: 'c/product',
      guideline: 'g/claims',
      message: 'Dieser Satz war freigegeben, doch seine Frist ist abgelaufen.',
    });
  });

  test('in every language it is written in', async () => {
    expect(await rules('Acme ist 38 % schneller.')).toEqual(['claim.approved.faster']);
  });
});
