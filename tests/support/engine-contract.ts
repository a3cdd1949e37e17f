import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCases, runProtected } from '../../lib/bundle/self-test.ts';
import { MAX_UNITS } from '../../lib/engine/check.ts';
import type { Bundle, Draft, Verdict } from '../../lib/engine/types.ts';
import { madeUpKey } from './drafts.ts';

/** Whoever answers for the engine: itself, or somebody who asks it on another's behalf. */
export type Judge = (draft: Draft) => Promise<Verdict>;

const body = (...texts: string[]): Draft => ({ parts: texts.map((text) => ({ kind: 'body', text })) });

/** What everybody who hands out verdicts of the embedded policy keeps to, near the engine or far from it. */
export function engineContract(
  name: string,
  open: () => { bundle: Bundle; judge: Judge; protectedDrafts: readonly { lang: string; text: string }[] },
): void {
  describe(`a judge of drafts: ${name}`, () => {
    let bundle: Bundle;
    let judge: Judge;
    let protectedDrafts: readonly { lang: string; text: string }[];
    beforeAll(() => {
      ({ bundle, judge, protectedDrafts } = open());
    });

    test('agrees with every case of every rule', async () => {
      const { cases, failures } = await runCases(bundle, bundle.rules, judge);
      expect(cases).toBeGreaterThan(0);
      expect(failures).toEqual([]);
    });

    test('marks nothing in protected talk', async () => {
      expect((await runProtected(bundle, protectedDrafts, judge)).failures).toEqual([]);
    });

    test('names the policy, and gives the draft’s id back', async () => {
      const { id, policy } = await judge({ ...body('Hello'), id: 'draft 7' });
      expect({ id, policy }).toEqual({
        id: 'draft 7',
        policy: { id: bundle.id, revision: bundle.revision },
      });
    });

    test('an empty draft is complete, with nothing to do', async () => {
      expect(await judge(body(''))).toMatchObject({ status: 'complete', action: 'none', findings: [] });
    });

    test('a finding says which part it is in, in that part’s own units', async () => {
      const { findings } = await judge(body('Two \u{1f600} lines', `the key \u{1f600} ${madeUpKey}`));
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ part: 1, start: 11, end: 11 + madeUpKey.length, level: 'stop' });
    });

    test('what lies beyond the limit is not vouched for', async () => {
      const verdict = await judge(body(`${madeUpKey} ${'word '.repeat(MAX_UNITS / 5)}`));
      expect(verdict).toMatchObject({ status: 'partial', checkedTo: MAX_UNITS });
      expect(verdict.findings).toHaveLength(1);
    });

    test('drafts asked about at once each get their own verdict', async () => {
      const texts = Array.from({ length: 20 }, (_, at) => (at % 2 ? `key ${at} ${madeUpKey}` : `day ${at}`));
      const verdicts = await Promise.all(texts.map((text) => judge(body(text))));
      expect(verdicts.map(({ findings }) => findings.length)).toEqual(texts.map((_, at) => at % 2));
    });

    test('any text at all gets a verdict whose findings are sorted, apart, and inside it', async () => {
      const around = fc.string({ unit: 'binary', maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(around, fc.boolean(), around, async (before, hasKey, after) => {
          const text = `${before}${hasKey ? ` ${madeUpKey} ` : ''}${after}`;
          const { status, findings } = await judge(body(text));
          expect(status).toBe('complete');
          let last = 0;
          for (const { start, end } of findings) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          if (hasKey) expect(findings.some(({ level }) => level === 'stop')).toBe(true);
        }),
        { numRuns: 200 },
      );
    });

    test('half a character neither breaks it nor moves a mark', async () => {
      const { findings } = await judge(body(`\ud83d ${madeUpKey}\udc00`));
      expect(findings).toMatchObject([{ start: 2 }]);
    });

    test('the same draft has the same verdict, whatever was judged before', async () => {
      const draft = body(`We shared ${madeUpKey} yesterday.`);
      const first = await judge(draft);
      await judge(body(`We shared ${madeUpKey.slice(0, -4)} yesterday.`));
      expect(await judge(draft)).toEqual(first);
    });
  });
}
