import { expect, test } from 'vitest';
import { readEmbedded } from '../../cli/support/policy-folder.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { readCorpus } from '../support/corpus.ts';
import { LANGUAGES } from '../support/taxonomy.ts';

const corpus = readCorpus();
const { bundle } = readEmbedded();
const { check } = createChecker(compilePolicy(bundle));

/** Two of four hundred. */
const MOST_ABOVE_NOTE = corpus.length * 0.005;

test('the corpus has eighty posts a language, each its own', () => {
  for (const tag of LANGUAGES) expect(corpus.filter(({ lang }) => lang === tag)).toHaveLength(80);
  expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
});

test('ordinary posts are left in peace: nothing above a note in more than one of two hundred', async () => {
  const held: string[] = [];
  const options = { now: Date.parse(bundle.issued), locale: 'en' };
  for (const { id, lang, text } of corpus) {
    const { findings } = await check({ parts: [{ kind: 'body', text }], lang }, options);
    for (const { rule, level, start, end } of findings)
      if (level !== 'note') held.push(`${id}: “${text.slice(start, end)}” by ${rule}`);
  }
  expect(held.length, held.join('\n')).toBeLessThanOrEqual(MOST_ABOVE_NOTE);
});
