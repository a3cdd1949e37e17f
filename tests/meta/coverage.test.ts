import { describe, expect, test } from 'vitest';
import { readEmbedded } from '../../cli/support/policy-folder.ts';
import { runCases } from '../../lib/bundle/self-test.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { belongsTo, LANGUAGES, TAXONOMY, TAXONOMY_IDS } from '../support/taxonomy.ts';

const { bundle, protectedDrafts } = readEmbedded();
const LEAST = 8;

/** Languages of drafts, as the engine tells them, without any rule in the way. */
const { check: look } = createChecker(compilePolicy({ ...bundle, rules: [] }));
async function languageOf(text: string): Promise<string> {
  const draft = { parts: [{ kind: 'body' as const, text }] };
  const { languages } = await look(draft, { now: Date.parse(bundle.issued), locale: 'en' });
  return languages[0] ?? 'unsure';
}

describe('every id of the taxonomy', () => {
  test.each(TAXONOMY_IDS)(
    '%s has eight cases on either side, in every language it is worded in',
    async (id) => {
      const rules = bundle.rules.filter((rule) => belongsTo(rule.id, id));
      for (const side of ['flag', 'pass'] as const) {
        const drafts = rules.flatMap((rule) => bundle.cases[rule.id]?.[side] ?? []);
        expect(drafts.length, side).toBeGreaterThanOrEqual(LEAST);
        if (TAXONOMY[id] === 'format') continue;
        const told = await Promise.all(drafts.map(({ text }) => languageOf(text)));
        const count = (tag: string) => told.filter((one) => one === tag).length;
        const missing = LANGUAGES.map((tag) => ({ tag, short: Math.max(0, LEAST - count(tag)) }));
        const short = missing.reduce((sum, one) => sum + one.short, 0);
        const said = missing.filter((one) => one.short > 0).map((one) => `${one.tag} ${one.short}`);
        // Drafts of a few words are in no language the engine could tell, and some few it takes for a neighbour's.
        const misread = LANGUAGES.reduce((sum, tag) => sum + Math.max(0, count(tag) - LEAST), 0);
        const slack = count('unsure') + Math.min(3, misread);
        expect(short, `${side}, too few in ${said.join(', ')}`).toBeLessThanOrEqual(slack);
      }
    },
  );

  test('is a rule, and every rule belongs to one', () => {
    const strangers = bundle.rules.filter(({ id }) => !TAXONOMY_IDS.some((one) => belongsTo(id, one)));
    expect(strangers.map(({ id }) => id)).toEqual([]);
    const bare = TAXONOMY_IDS.filter((one) => !bundle.rules.some(({ id }) => belongsTo(id, one)));
    expect(bare).toEqual([]);
  });
});

describe('every rule', () => {
  test('fires alone on its own cases, with no other rule in force', async () => {
    const failed: string[] = [];
    for (const rule of bundle.rules) {
      const { check } = createChecker(compilePolicy({ ...bundle, rules: [rule] }));
      const { failures } = await runCases(bundle, [rule], check);
      // Which words it marks may hang on what overlaps; that it fires may not.
      const silent = failures.filter(({ side, said }) => side === 'flag' && !said.startsWith('marked'));
      failed.push(...silent.map(({ text, said }) => `${rule.id}: ${said}: ${text}`));
    }
    expect(failed).toEqual([]);
  }, 60_000);

  test('has texts in five languages', () => {
    const lacking = bundle.rules.flatMap(({ id, title, message, why, suggestions }) =>
      [
        title,
        message,
        why,
        ...suggestions.flatMap(({ label, replacement }) => [label, replacement ?? label]),
      ].some((text) => LANGUAGES.some((tag) => typeof text === 'string' || text[tag] === undefined))
        ? [id]
        : [],
    );
    expect(lacking).toEqual([]);
  });
});

test.each(LANGUAGES)('the protected set has twelve drafts and more in %s', (tag) => {
  const own = protectedDrafts.filter(({ lang }) => lang === tag);
  expect(own.length).toBeGreaterThanOrEqual(12);
  expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
});
