import { describe, expect, test } from 'vitest';
import { readEmbedded } from '../../cli/support/policy-folder.ts';
import { exampleDrafts } from '../../components/desk/example-drafts.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { languages } from '../../lib/strings/index.ts';

const checker = createChecker(compilePolicy(readEmbedded().bundle));
const now = Date.parse('2026-11-20T12:00:00Z');

/** The practice page promises a draft to stop at, one to think about, and a clean one, in every language. */
describe.each(Object.entries(languages))('the example drafts in %s', (locale, strings) => {
  test('meet the embedded rules as their names say', async () => {
    const levels = [];
    for (const { text } of exampleDrafts(strings)) {
      const { status, findings } = await checker.check({ parts: [{ kind: 'body', text }] }, { now, locale });
      expect(status).toBe('complete');
      levels.push(findings.map(({ level }) => level));
    }
    expect(levels).toEqual([['stop'], ['caution'], []]);
  });

  test('fit into one post', () => {
    for (const { name, text } of exampleDrafts(strings)) expect(text.length, name).toBeLessThanOrEqual(280);
  });
});
