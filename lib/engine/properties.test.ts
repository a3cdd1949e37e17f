import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, originalRange } from './fold.ts';
import { Reading } from './reading.ts';
import { checkerOf, draftOf, NOW, ruleBase } from './testing/policy.ts';

/** Pieces that disguise words, between anything that Unicode knows. */
const PIECES = [
  'idiot',
  '1d10t',
  'idiooot',
  'i-d-i-o-t',
  'i d i o t',
  'i🔥d🔥i🔥o🔥t',
  'id*ot',
  '#IdiotCity',
  '🇮🇩🇮🇴🇹',
  '\u202etoidi\u202c',
  'ʇoᴉpᴉ',
  'ïdïöt',
  'іdіоt',
  '𝐢𝐝𝐢𝐨𝐭',
  'risk fr33',
  '\u200d',
  '\ufe0f',
  '\u0301',
  ' ',
  '\n',
  '.',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));
const brokenText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const text = fc.oneof(anyText, brokenText);

const checker = checkerOf([
  {
    ...ruleBase('offence.test'),
    kind: 'terms',
    terms: { '*': ['idiot', 'risk free'] },
    options: { match: 'inflected' },
  },
  { ...ruleBase('leak.test'), kind: 'terms', terms: { '*': [{ term: 'city', commonWord: true }] } },
]);

describe('whatever is typed', () => {
  test('every form keeps its offsets inside the text, in order except where it reads backwards', () => {
    fc.assert(
      fc.property(text, (original) => {
        for (const form of new Reading(original).forms) {
          expect(form.starts).toHaveLength(form.text.length);
          expect(form.ends).toHaveLength(form.text.length);
          let last = 0;
          for (let i = 0; i < form.text.length; i += 1) {
            const { start, end } = originalRange(form, i, i + 1);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(original.length);
            if (form.name === 'backwards') continue;
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
          }
        }
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (original) => {
        const kept = fold(original, { scripts: 'keep' }).text;
        expect(fold(kept, { scripts: 'keep' }).text).toBe(kept);
        const once = fold(original).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  test('a check ends well, with findings that are not empty and lie inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (original) => {
        const verdict = await checker.check(draftOf(original), { now: NOW });
        expect(verdict.status).toBe('complete');
        for (const { start, end } of verdict.findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});

test('a disguised word is marked exactly, wherever it stands', async () => {
  const disguised = PIECES.slice(0, 6).concat('id*ot', 'іdіоt', '𝐢𝐝𝐢𝐨𝐭', 'risk fr33');
  const around = fc.array(fc.constantFrom('ok', '漢字', '😀', 'née', '3', '…', 'x.', 'Straße', '\u200b'), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...disguised), around, around, async (word, before, after) => {
      const original = [...before, 'so', word, 'so', ...after].join(' ');
      const { findings } = await checker.check(draftOf(original), { now: NOW });
      expect(findings.map(({ start, end }) => original.slice(start, end))).toContain(word);
    }),
  );
});
