import { describe, expect, test } from 'vitest';
import { readEmbedded } from '../../cli/support/policy-folder.ts';
import { GUIDE_KINDS } from '../../lib/bundle/guide-kinds.ts';
import { guidelineParts } from '../../lib/bundle/guideline-parts.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import type { Text } from '../../lib/engine/types.ts';
import { languages } from '../../lib/strings/index.ts';
import { belongsTo, LANGUAGES, TAXONOMY_IDS } from '../support/taxonomy.ts';

const { bundle } = readEmbedded();
const { check } = createChecker(compilePolicy(bundle));

/** What the policy marks above a note in texts by language: words and rule. */
async function marksIn(texts: Text): Promise<string[]> {
  const options = { now: Date.parse(bundle.issued), locale: 'en' };
  const all = Object.entries(texts).map(async ([lang, text]) => {
    const { findings } = await check({ parts: [{ kind: 'body', text }], lang }, options);
    const held = findings.filter(({ level }) => level !== 'note');
    return held.map(({ rule, start, end }) => `${lang} “${text.slice(start, end)}” by ${rule}`);
  });
  return (await Promise.all(all)).flat();
}
const tags = (text: Text): string[] => (typeof text === 'string' ? [] : Object.keys(text));
const everyLanguage = expect.arrayContaining([...LANGUAGES]);
const scolds = /!|\b(forbidden|you must|verboten|verstoß|du musst|interdit de|prohibido|proibido)\b/i;

describe('what the policy says to people', () => {
  test('is all there', () => {
    expect(bundle.guidelines).toHaveLength(18);
    expect(bundle.contacts).toHaveLength(9);
    expect(bundle.incident).toHaveLength(9);
    expect(bundle.templates).toHaveLength(11);
    expect(bundle.checklists).toHaveLength(18);
    expect(bundle.drills).toHaveLength(17);
    expect(bundle.kpis).toHaveLength(15);
    expect(bundle.roles).toHaveLength(9);
    expect(bundle.about?.map(({ id }) => id)).toEqual(['p/rights', 'p/transparency']);
  });

  test.each(GUIDE_KINDS)('$key are in five languages and calm', ({ key, texts }) => {
    for (const item of bundle[key] ?? []) {
      for (const [path, text] of texts(item)) {
        const where = `${item.id} ${path.join('.')}`;
        expect(tags(text), where).toEqual(everyLanguage);
        // A drill shows what people write; the others are what the policy says.
        if (key !== 'drills') expect(Object.values(text).join('\n'), where).not.toMatch(scolds);
      }
    }
  });

  test('counts nobody who turns to the ethics line, to representatives or to an authority', () => {
    const uncounted = bundle.contacts.filter(({ counted }) => counted === false).map(({ id }) => id);
    expect(uncounted).toEqual(['c/ethics', 'c/rep', 'c/authority']);
  });

  test.each(bundle.guidelines)(
    '$id has lists to do, to leave and to ask, examples and other names',
    (page) => {
      expect(tags(page.body)).toEqual(everyLanguage);
      for (const [tag, body] of Object.entries(page.body)) {
        const { lead, do: does, dont, ask, examples, rest } = guidelineParts(body);
        expect([lead === '', rest], tag).toEqual([false, '']);
        expect(does.length, tag).toBeGreaterThanOrEqual(3);
        expect(dont.length, tag).toBeGreaterThanOrEqual(2);
        expect(ask.length, tag).toBeGreaterThanOrEqual(1);
        expect(examples.length, tag).toBeGreaterThanOrEqual(1);
        expect(page.search?.[tag]?.length, tag).toBeGreaterThanOrEqual(10);
      }
    },
  );

  test.each(bundle.incident)('$id has a clock, five steps, what comes after and templates', (card) => {
    expect(card.steps).toHaveLength(5);
    expect(card.after?.at(-1)?.phase).toBe('review');
    expect(card.severity).toBeDefined();
    expect(tags(card.clock ?? '')).toEqual(everyLanguage);
    expect(card.templates?.length).toBeGreaterThanOrEqual(2);
  });

  test('has a card for inside information that asks for legal before anything is deleted', () => {
    const card = bundle.incident.find(({ id }) => id === 'i/inside-information');
    expect(JSON.stringify(card?.steps[0])).toContain('before you delete');
  });

  test.each(bundle.drills ?? [])('$id is about a rule of the taxonomy, or about none', ({ rule }) => {
    if (rule !== undefined) expect(TAXONOMY_IDS.some((id) => belongsTo(rule, id))).toBe(true);
  });

  test('takes its own advice: examples, right answers and templates are marked by a note at the most', async () => {
    const marked: string[] = [];
    for (const { body } of bundle.guidelines) {
      for (const [tag, page] of Object.entries(body))
        for (const example of guidelineParts(page).examples)
          marked.push(...(await marksIn({ [tag]: example })));
    }
    for (const { choices } of bundle.drills ?? [])
      for (const { text } of choices.filter(({ right }) => right)) marked.push(...(await marksIn(text)));
    for (const { text } of bundle.templates ?? []) marked.push(...(await marksIn(text)));
    expect(marked).toEqual([]);
  });

  test('holds the rights note in the words of the interface', () => {
    const note = bundle.about?.find(({ id }) => id === 'p/rights');
    for (const [tag, { rights }] of Object.entries(languages)) {
      if (typeof note?.body === 'object') expect(note.body[tag]).toBe(rights.note);
    }
  });

  test('says openly what is read, never read, kept and seen, and where drafts may still be', () => {
    const page = bundle.about?.find(({ id }) => id === 'p/transparency');
    expect(tags(page?.body ?? '')).toEqual(everyLanguage);
    for (const body of Object.values(page?.body ?? {})) expect(body.match(/^## /gm)).toHaveLength(10);
    expect(JSON.stringify(page?.body)).toContain('may save drafts on its own servers');
  });
});
