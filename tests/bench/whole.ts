import type { Checker } from '../../lib/engine/check.ts';
import { draftOf, NOW } from '../../lib/engine/testing/policy.ts';
import { posts } from './posts.ts';
import { times } from './statistics.ts';

/** Whole checks of drafts never seen before. */
export async function whole(checker: Checker, length: number, runs: number): Promise<number[]> {
  const texts = posts(length, runs * 2);
  return times(
    runs,
    (run) => checker.check(draftOf(texts[run] ?? ''), { now: NOW }),
    () => checker.forget(),
  );
}

/** A letter more in the middle of a draft that was checked before. */
export async function keystroke(checker: Checker, texts: readonly string[]): Promise<number[]> {
  checker.forget();
  await checker.check(draftOf(texts.at(-1) ?? ''), { now: NOW });
  return times(300, (run) => checker.check(draftOf(texts[run] ?? ''), { now: NOW }));
}
