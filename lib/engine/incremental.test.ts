import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Checker, createChecker } from './check.ts';
import { compilePolicy } from './compile.ts';
import { fingerprint } from './kinds/fingerprint.ts';
import { bundleOf, draftOf, NOW, ruleBase, termsRule } from './testing/policy.ts';
import type { Rule } from './types.ts';

const SALT = '8899aabbccddeeff0011223344556677';
const MEMO =
  'The northern plant closes in May. Forty people move to hall two, the others get an offer. No word of it before the board has met.';
const RULES: Rule[] = [
  termsRule('offence.profanity', ['idiot', 'bad word'], { level: 'caution' }),
  termsRule('claim.guarantee', ['guaranteed'], { unless: ['negated', 'question', 'hedged'] }),
  { ...ruleBase('offence.german'), kind: 'terms', terms: { de: ['blödmann'], fr: ['imbécile'] } },
  {
    ...ruleBase('leak.secret.key', { unless: ['placeholder'] }),
    kind: 'pattern',
    patterns: [{ pattern: '\\bKEY-[0-9A-F]{8,}', keywords: ['key'] }],
  },
  { ...ruleBase('leak.personal.card-number'), kind: 'detector', detector: 'payment-card' },
  { ...ruleBase('leak.secret.private-key'), kind: 'detector', detector: 'private-key' },
  {
    ...ruleBase('claim.promise'),
    kind: 'phrase',
    phrases: { en: [{ match: 'we [promise #Noun]', triggers: ['promise'] }] },
  },
  {
    ...ruleBase('leak.business.document'),
    kind: 'document',
    salt: SALT,
    words: 12,
    fingerprints: [fingerprint(MEMO, SALT)],
  },
];
const policy = compilePolicy(bundleOf(RULES));

const piece = fc.oneof(
  fc.constantFrom(
    'idiot',
    'bad word',
    'guaranteed',
    'not',
    '?',
    '. ',
    '! ',
    '\n',
    '\n\n',
    ' ',
    '4242 4242 4242 4242',
    'KEY-4F0A91BC22',
    'we promise results',
    'our wages are a joke',
    'we demand them back',
    'der Blödmann ist nicht da und das ist auch',
    'the and of is are was were you',
    'le patron est une du nous vous imbécile',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n',
    'maybe',
    MEMO,
    MEMO.slice(20),
    MEMO.slice(0, 90),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
/** Take so much out at such a place, as parts of the whole, and put this in. */
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), piece);

const check = (checker: Checker, text: string) => checker.check(draftOf(text), { now: NOW });

test('after any edits the verdict is that of a checker that reads the draft for the first time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 30 }),
      fc.array(edit, { maxLength: 12 }),
      async (start, edits) => {
        const typing = createChecker(policy);
        let text = start.join('');
        for (const [where, length, put] of edits) {
          await check(typing, text);
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + put + text.slice(at + length);
          expect(await check(typing, text)).toEqual(await check(createChecker(policy), text));
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe('memory', () => {
  test('checks that overlap in time do not disturb each other', async () => {
    const checker = createChecker(policy);
    const texts = [
      'The idiot. We promise results to you and your team. Blödmann.',
      'Der Blödmann ist nicht da und das ist auch gut. The idiot. Blödmann.',
    ];
    const together = await Promise.all(texts.map((text) => check(checker, text)));
    for (const [index, text] of texts.entries()) {
      expect(together[index]).toEqual(await check(createChecker(policy), text));
    }
  });

  test('forgetting changes no verdict', async () => {
    const checker = createChecker(policy);
    const text = 'An idiot said it. Guaranteed! KEY-4F0A91BC22';
    const before = await check(checker, text);
    checker.forget();
    expect(await check(checker, text)).toEqual(before);
  });
});
