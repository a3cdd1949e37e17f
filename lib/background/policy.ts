import { guardBundle } from '../bundle/bundle-guard.ts';
import { type Checker, createChecker } from '../engine/check.ts';
import { type CompiledPolicy, compilePolicy, engineVersion } from '../engine/compile.ts';
import type { Bundle } from '../engine/types.ts';
import type { StoredPolicy } from '../platform/db.ts';
import { errorName, log } from '../platform/log.ts';
import { withPatience } from './patience.ts';

export interface PolicyInForce {
  bundle: Bundle;
  checker: Checker;
  /** True when the stored policy could not be used and the embedded one was compiled anew. */
  recovered: boolean;
}

/** Where the policy comes from; the browser's parts in the extension, others in tests. */
export interface PolicyParts {
  /** Digest of the bundle inside the package, known at build time. */
  embeddedDigest: string;
  readEmbedded(): Promise<string>;
  read(): Promise<StoredPolicy | undefined>;
  write(policy: StoredPolicy): Promise<void>;
}

type Restored = Omit<PolicyInForce, 'recovered'>;

/** This engine's own work; one of another version is not a fault, only out of date. */
const isCurrent = (compiled: unknown): compiled is CompiledPolicy =>
  typeof compiled === 'object' &&
  compiled !== null &&
  'engineVersion' in compiled &&
  compiled.engineVersion === engineVersion;

/** How long the store may take, in milliseconds; compiling anew takes less than waiting longer. */
const STORE_PATIENCE = 250;

async function restore(parts: PolicyParts): Promise<Restored | 'absent' | 'unusable'> {
  try {
    // A worker that was killed while it wrote can leave the database locked.
    const stored = await withPatience(parts.read(), STORE_PATIENCE);
    if (!stored || stored.digest !== parts.embeddedDigest || !isCurrent(stored.compiled)) return 'absent';
    const guarded = guardBundle(stored.bundle);
    if (!('bundle' in guarded)) return 'unusable';
    return { bundle: guarded.bundle, checker: createChecker(stored.compiled) };
  } catch (error) {
    // Storage may be wiped, full, corrupt or forbidden: the package holds all we need.
    log({ event: 'policy-restore-failed', error: errorName(error) });
    return 'unusable';
  }
}

async function compileEmbedded(parts: PolicyParts): Promise<Restored> {
  const started = Date.now();
  const guarded = guardBundle(JSON.parse(await parts.readEmbedded()));
  if (!('bundle' in guarded)) throw new TypeError(`the embedded policy is no bundle: ${guarded.reason}`);
  const { bundle } = guarded;
  const compiled = compilePolicy(bundle);
  log({ event: 'policy-compiled', count: bundle.rules.length, ms: Date.now() - started });
  // Not waited for: without a store the next start compiles again, and the verdicts are the same.
  parts
    .write({ digest: parts.embeddedDigest, compiled, bundle })
    .catch((error: unknown) => log({ event: 'policy-store-failed', error: errorName(error) }));
  return { bundle, checker: createChecker(compiled) };
}

async function load(parts: PolicyParts): Promise<PolicyInForce> {
  const restored = await restore(parts);
  if (typeof restored !== 'string') return { ...restored, recovered: false };
  return { ...(await compileEmbedded(parts)), recovered: restored === 'unusable' };
}

/** One shared `ready` for all listeners; a failed start is tried again at the next question. */
export function createPolicy(parts: PolicyParts): { ready(): Promise<PolicyInForce>; forget(): void } {
  let inForce: Promise<PolicyInForce> | undefined;
  return {
    ready() {
      inForce ??= load(parts).catch((error: unknown) => {
        inForce = undefined;
        throw error;
      });
      return inForce;
    },
    /** Drops what is kept in memory of drafts that were read. */
    forget() {
      // Where no policy could be had, no draft was read.
      inForce?.then(({ checker }) => checker.forget()).catch(() => undefined);
    },
  };
}
