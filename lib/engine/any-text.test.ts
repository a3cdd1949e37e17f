import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkerOf, draftOf, NOW, ruleBase, termsRule } from './testing/policy.ts';
import type { Frame, Rule } from './types.ts';

const EVERY_FRAME: Frame[] = [
  'negated',
  'hedged',
  'question',
  'quoted-to-reject',
  'reported',
  'first-person',
  'figure-of-speech',
  'placeholder',
  'public-link',
  'announced',
  'consented',
  'approved',
];
const RULES: Rule[] = [
  termsRule('offence.word', ['idiot', 'bad word']),
  termsRule('claim.framed', ['guaranteed'], { unless: EVERY_FRAME }),
  termsRule('leak.business.raised', ['heron'], {
    start: 'note',
    raise: ['secrecy-marker', 'our-company', 'official-account'],
  }),
  { ...ruleBase('leak.personal.card-number'), kind: 'detector', detector: 'payment-card' },
  {
    ...ruleBase('leak.secret.key', { unless: ['placeholder'] }),
    kind: 'pattern',
    patterns: [{ pattern: 'KEY-[0-9A-F]{8,}', keywords: ['key'] }],
  },
];
const checker = checkerOf(RULES, {
  company: { name: 'Acme', publicHosts: ['acme.example'] },
  approved: {
    claims: [{ id: 'a', text: 'The heron is guaranteed.', owner: 'c/x', guideline: 'g/x' }],
    contacts: ['press@acme.example'],
  },
});

const planted = fc.constantFrom(
  'idiot',
  'ｂａｄ ｗｏｒｄ',
  'guaranteed',
  'The heron is guaranteed.',
  'KEY-4F0A91BC22',
  '4242 4242 4242 4242',
  'heron',
  '"',
  '« ',
  'https://acme.example/',
  'said',
  'I ',
  '. ',
  '\n\n',
);
const text = fc
  .array(
    fc.oneof(
      planted,
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

test('whatever is typed is judged; findings stand inside, in order, apart, and cut no character in two', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      const { status, findings } = await checker.check(draftOf(typed), { now: NOW });
      expect(status).toBe('complete');
      let last = 0;
      for (const { start, end } of findings) {
        expect(start >= last && end > start && end <= typed.length).toBe(true);
        for (const at of [start, end]) {
          expect(
            /[\ud800-\udbff]$/.test(typed.slice(0, at)) && /^[\udc00-\udfff]/.test(typed.slice(at)),
          ).toBe(false);
        }
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});
