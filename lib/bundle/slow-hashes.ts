import { countWindows } from '../engine/kinds/hashed-terms.ts';
import { hashesOf, readPrefilter } from '../engine/kinds/term-hashes.ts';
import { Reading } from '../engine/reading.ts';
import type { Bundle } from '../engine/types.ts';

/** How often people's machines will compute the slow hash of secret terms, about a millisecond each. */
export interface SlowHashes {
  /** Rounded to one decimal. */
  per100Posts: number;
  /** Secret terms of the policy. */
  terms: number;
  /** The posts it is reckoned over, and how many different windows of one to four words each of them has. */
  posts: number;
  windowsPerPost: number;
}

const BUCKETS = 0x10000;

/**
 * Reckoned over the drafts in the policy's cases: each window meets a filled bucket of a rule's 16-bit prefilter by
 * chance alone. A window that was hashed before is remembered, so that typing on costs no more than this.
 */
export function expectedSlowHashes(policy: Bundle): SlowHashes {
  const secret = policy.rules.flatMap((rule) =>
    rule.kind === 'hashed-terms' && rule.mode === 'secrecy' ? rule : [],
  );
  const terms = secret.reduce((sum, { hashed }) => sum + hashed.length, 0);
  const drafts = Object.values(policy.cases).flatMap(({ flag, pass }) => [...flag, ...pass]);
  if (terms === 0 || drafts.length === 0) return { per100Posts: 0, terms, posts: 0, windowsPerPost: 0 };
  const filled = secret.reduce(
    (sum, { hashed }) => sum + new Set(hashed.flatMap((entry) => hashesOf(entry).map(readPrefilter))).size,
    0,
  );
  const windows = drafts.reduce((sum, { text }) => sum + countWindows(new Reading(text)), 0) / drafts.length;
  return {
    per100Posts: rounded((100 * windows * filled) / BUCKETS),
    terms,
    posts: drafts.length,
    windowsPerPost: rounded(windows),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
