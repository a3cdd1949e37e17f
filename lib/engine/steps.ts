/** Work that can be left between any two of its pieces, each of which takes a few milliseconds at the most. */
export type Steps<T> = Generator<undefined, T>;

/** Does it all at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
