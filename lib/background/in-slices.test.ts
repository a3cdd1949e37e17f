import { expect, test } from 'vitest';
import type { Steps } from '../engine/steps.ts';
import { inSlices } from './in-slices.ts';

/** Work of so many milliseconds, in steps of one. */
function* busy(milliseconds: number): Steps<string> {
  for (let step = 0; step < milliseconds; step += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

test('others get their turn while long work goes on', async () => {
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  });
  expect(await inSlices(busy(200))).toBe('done');
  clearInterval(other);
  expect(turns).toBeGreaterThan(2);
});

test('short work is not interrupted', async () => {
  expect(await inSlices(busy(2))).toBe('done');
});
