import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, NOW, ruleBase } from '../testing/policy.ts';
import type { Rule } from '../types.ts';

const rule: Rule = {
  ...ruleBase('claim.endorsement-undisclosed'),
  kind: 'requires',
  when: { en: [{ groups: [['flow'], ['love', 'best']], within: 8 }] },
  present: ['#ad', 'I work at Acme', '#AcmeEmployee'],
};
const checker = checkerOf([rule]);

async function markedIn(...texts: string[]): Promise<string[]> {
  const { findings } = await checker.check(draftOf(...texts), { now: NOW });
  return findings.map(({ part, start, end }) => (texts[part ?? 0] ?? '').slice(start, end));
}

describe('marks what is not disclosed', () => {
  test.each<[what: string, texts: string[], words: string[]]>([
    ['nothing disclosed', ['I love Flow so much.'], ['love Flow']],
    ['disclosed before', ['I work at Acme. I love Flow.'], []],
    ['disclosed after', ['I love Flow.', 'Nice weather.', 'i work at acme'], []],
    ['by a hashtag', ['I love Flow #ad'], []],
    ['by a hashtag in capitals', ['I love Flow #ACMEEMPLOYEE'], []],
    ['two hashtags that only begin so', ['I love Flow #adventure #adele'], ['love Flow']],
    ['every place is marked', ['I love Flow.', 'The best: Flow!'], ['love Flow', 'best: Flow']],
    ['nothing to disclose', ['Flow is a word. I love tea.'], []],
    ['the disclosure alone', ['#ad'], []],
  ])('%s', async (_what, texts, words) => {
    expect(await markedIn(...texts)).toEqual(words);
  });
});

test.each<[over: Partial<Rule>, reason: RegExp]>([
  [{ present: [] }, /^no_terms/],
  [{ present: [' '] }, /^empty_term/],
  [{ when: {} }, /^no_groups/],
])('%j is refused', async (over, reason) => {
  const broken = checkerOf([{ ...rule, ...over } as Rule]);
  const verdict = await broken.check(draftOf('I love Flow'), { now: NOW });
  expect(verdict.skipped?.[0]?.reason).toMatch(reason);
});
