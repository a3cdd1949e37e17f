import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPolicy } from '../../cli/support/policy-folder.ts';
import { randomFrom, randomText } from '../../lib/engine/testing/policy.ts';
import type { Draft } from '../../lib/engine/types.ts';
import { bundleScript } from '../support/bundle-script.ts';
import { type BrowserKind, launch } from '../support/launch.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const now = Date.parse('2026-11-20T12:00:00Z');

/** Every case of every rule, the protected drafts, and texts whose words and sentences are hard to tell apart. */
function drafts(): { bundle: string; texts: string[] } {
  const { bundle, protectedDrafts } = readPolicy(here('../../rules'));
  const cases = Object.values(bundle.cases).flatMap(({ flag, pass }) => [...flag, ...pass]);
  const own = [...cases, ...protectedDrafts].map(({ text }) => text);
  const random = randomFrom(20);
  const odd = own.slice(0, 300).map((text) => `${randomText(random)} ${text} ${randomText(random)}`);
  return { bundle: JSON.stringify(bundle), texts: [...own, ...odd] };
}

const { bundle, texts } = drafts();
const asked: Draft[] = texts.map((text) => ({ parts: [{ kind: 'body', text }] }));

// Each browser brings its own tables of words, sentences and characters.
test.each<BrowserKind>(['chromium', 'firefox'])('%s judges every case as Node does', async (kind) => {
  await import('../support/engine-in-page.ts');
  const script = await bundleScript(here('../support/engine-in-page.ts'));
  const { browser, open, close } = await launch(kind, { extension: null });
  try {
    const page = await open('about:blank');
    await page.evaluate(script);
    const there = await page.evaluate(
      (...args) => globalThis.judgeAll(...args),
      bundle,
      JSON.stringify(asked),
      now,
    );
    const verdicts = JSON.parse(there) as unknown[];
    expect(verdicts).toHaveLength(texts.length);
    const ours = JSON.parse(await judgeAll(bundle, JSON.stringify(asked), now)) as unknown[];
    const apart = texts.filter((_, at) => JSON.stringify(verdicts[at]) !== JSON.stringify(ours[at]));
    expect(apart, `on ${await browser.version()}`).toEqual([]);
  } finally {
    await close();
  }
});
