/**
 * Asks again until the answer is there; fails with what was awaited, and with what was seen last. A new profile compiles
 * its first policy, which takes Firefox some seconds.
 */
export async function waitUntil<T>(
  awaited: string,
  ask: () => Promise<T | null | undefined | false>,
  { timeout = 20_000, seen = async () => '' }: { timeout?: number; seen?: () => Promise<string> } = {},
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end)
      throw new Error(`Waited ${timeout} ms for ${awaited}. ${await seen()}`.trim());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
