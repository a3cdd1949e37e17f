import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, NOW, ruleBase, termsRule } from './testing/policy.ts';
import type { Rule } from './types.ts';

const RULES: Rule[] = [
  termsRule('claim.fires', ['heron'], { level: 'caution' }),
  termsRule('claim.framed', ['heron'], { level: 'caution', unless: ['question', 'negated'] }),
  termsRule('claim.swan', ['swan'], { unless: ['question'] }),
  termsRule('claim.dated', ['heron'], { until: '2026-01-01' }),
  termsRule('claim.scoped', ['heron'], { scope: { sites: ['x'] } }),
  { ...ruleBase('claim.german'), kind: 'terms', terms: { de: ['reiher'] } },
  termsRule('claim.weaker', ['big heron'], { level: 'note' }),
  {
    ...ruleBase('leak.secret.key'),
    kind: 'pattern',
    patterns: [{ pattern: 'KEY-[0-9]{8}', keywords: ['key'] }],
  },
  { ...ruleBase('leak.secret.broken'), kind: 'pattern', patterns: [{ pattern: '[', keywords: ['heron'] }] },
  termsRule('claim.odd', ['heron'], { unless: ['moon' as never] }),
];
const checker = checkerOf(RULES, {
  approved: {
    claims: [{ id: 'bird', text: 'The heron is certified.', owner: 'c/x', guideline: 'g/x' }],
    contacts: [],
  },
});

async function explanation(explain: string, text: string) {
  return (await checker.check(draftOf(text), { now: NOW, explain })).explanation;
}

test('nothing of it without being asked', async () => {
  expect(await checker.check(draftOf('heron'), { now: NOW })).not.toHaveProperty('explanation');
});

test('why it fired', async () => {
  expect(await explanation('claim.fires', 'One heron, two.')).toEqual({
    rule: 'claim.fires',
    fired: true,
    matches: [{ part: 0, start: 4, end: 9, level: 'caution' }],
  });
});

describe('which gate stopped it', () => {
  test.each<[rule: string, text: string, gate: string, detail?: string]>([
    ['claim.none', 'heron', 'unknown-rule'],
    ['claim.odd', 'heron', 'cannot-run', 'unknown_frame: moon'],
    ['claim.dated', 'heron', 'date', '… to 2026-01-01'],
    ['claim.scoped', 'heron', 'scope', '{"sites":["x"]}'],
    ['claim.fires', 'A swan.', 'not-armed'],
    ['claim.german', 'The reiher is there and we are with you and it is what they have.', 'language'],
    ['leak.secret.key', 'The key is KEY-12.', 'no-match'],
  ])('%s in %s: %s', async (rule, text, gate, detail) => {
    expect(await explanation(rule, text)).toEqual({
      rule,
      fired: false,
      stoppedBy: gate,
      ...(detail ? { detail } : {}),
      matches: [],
    });
  });

  test.each<[rule: string, text: string, gate: string, detail?: string]>([
    ['claim.framed', 'Is it a heron?', 'frame', 'question'],
    ['claim.framed', 'It is not a heron.', 'frame', 'negated'],
    ['claim.fires', 'The heron is certified.', 'approved'],
    ['claim.approved.bird', 'The heron is certified by us.', 'not-whole'],
    ['claim.fires', 'Our wages are a joke, heron!', 'guard'],
    ['claim.weaker', 'A big heron.', 'outranked', 'claim.fires'],
  ])('%s in %s: %s', async (rule, text, gate, detail) => {
    const said = await explanation(rule, text);
    expect(said).toMatchObject({ fired: false, stoppedBy: gate });
    expect(said?.matches[0]?.detail).toBe(detail);
  });

  test('a rule that stops on the draft', async () => {
    const said = await explanation('leak.secret.broken', 'heron');
    expect(said?.stoppedBy).toBe('cannot-run');
    expect(said?.detail).toContain('bad_pattern');
  });

  test('match by match, where one fires', async () => {
    const said = await explanation('claim.swan', 'Is it a swan? It is a swan.');
    expect(said?.fired).toBe(true);
    expect(said?.matches.map(({ stoppedBy }) => stoppedBy)).toEqual(['frame', undefined]);
  });
});
