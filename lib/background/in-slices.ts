import type { Steps } from '../engine/steps.ts';

/** Milliseconds of work before others are let in. */
const SLICE = 20;

/** Work that takes seconds on a slow device, done so that questions are answered meanwhile. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}
