/** The value below which a share of the sorted samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

export const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`;

/** Median and 95th percentile, in one line. */
export const show = (samples: readonly number[]): string =>
  `p50 ${ms(percentile(samples, 0.5))}, p95 ${ms(percentile(samples, 0.95))}`;

type Work = (run: number) => unknown;

/** Milliseconds of each run after some runs that do not count. */
export async function times(runs: number, work: Work, prepare?: Work): Promise<number[]> {
  const taken: number[] = [];
  const warmUp = Math.ceil(runs / 4);
  for (let run = -warmUp; run < runs; run += 1) {
    prepare?.(run + warmUp);
    const start = performance.now();
    await work(run + warmUp);
    if (run >= 0) taken.push(performance.now() - start);
  }
  return taken;
}
