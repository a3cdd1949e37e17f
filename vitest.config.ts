import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The seed is printed with every run; `--sequence.seed=…` repeats its order.
    sequence: { seed: Date.now() % 1_000_000 },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Tests of the command line start processes, on machines that have other things to do.
          testTimeout: 20_000,
          include: [
            '{lib,cli,components,scripts}/**/*.test.{ts,tsx}',
            'tests/{meta,integration,support}/**/*.test.ts',
          ],
          sequence: { shuffle: true },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          // One browser at a time: two at once on a small machine make every wait a guess.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          retry: 0,
        },
      },
    ],
  },
});
