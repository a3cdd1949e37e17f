import type { Command } from './support/command.ts';

/** Every command there is; each is loaded only when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  lint: async () => (await import('./lint.ts')).lint,
  test: async () => (await import('./test.ts')).test,
  build: async () => (await import('./build.ts')).build,
};
