import type { Finding } from '../engine/types.ts';

/** Length of what two texts share at their beginning. */
function sharedStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let i = 0;
  while (i < limit && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  return i;
}

/** Length of what two texts share at their end, beyond the first `from` units. */
function sharedEnd(a: string, b: string, from: number): number {
  const limit = Math.min(a.length, b.length) - from;
  let i = 0;
  while (i < limit && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i += 1;
  return i;
}

/**
 * Where the findings of one text are after an edit, until the new verdict comes: those before the
 * edit stay, those after it move, those it touched are gone. Marks neither flicker nor stray.
 */
export function shiftFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  const head = sharedStart(before, after);
  const tail = sharedEnd(before, after, head);
  const moved = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding];
    if (finding.start < before.length - tail) return [];
    return [{ ...finding, start: finding.start + moved, end: finding.end + moved }];
  });
}
