import { guardBundle } from '../bundle/bundle-guard.ts';
import { type Checker, createChecker } from '../engine/check.ts';
import { type CompiledPolicy, compilePolicy, ENGINE_VERSION, isCompiledPolicy } from '../engine/compile.ts';
import type { Bundle } from '../engine/types.ts';
import type { StoredPolicy } from '../platform/db.ts';
import { errorName, log } from '../platform/log.ts';

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

interface Restored {
  compiled: CompiledPolicy;
  bundle: Bundle;
}

async function restore(parts: PolicyParts): Promise<Restored | 'absent' | 'unusable'> {
  try {
    const stored = await parts.read();
    if (!stored || stored.digest !== parts.embeddedDigest) return 'absent';
    const { compiled, bundle } = stored;
    if (!isCompiledPolicy(compiled)) return 'unusable';
    // Another version of the extension compiled it: not a fault, only out of date.
    if (compiled.engineVersion !== ENGINE_VERSION) return 'absent';
    const guarded = guardBundle(bundle);
    return 'bundle' in guarded ? { compiled, bundle: guarded.bundle } : 'unusable';
  } catch (error) {
    // Storage may be wiped, full, corrupt or forbidden (private windows): the package holds all we need.
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
  try {
    await parts.write({ digest: parts.embeddedDigest, compiled, bundle });
  } catch (error) {
    // Without a store the next start compiles again; the verdicts are the same.
    log({ event: 'policy-store-failed', error: errorName(error) });
  }
  return { compiled, bundle };
}

async function load(parts: PolicyParts): Promise<PolicyInForce> {
  const restored = await restore(parts);
  const { compiled, bundle } = typeof restored === 'string' ? await compileEmbedded(parts) : restored;
  return { bundle, checker: createChecker(compiled), recovered: restored === 'unusable' };
}

/** One shared `ready` for all listeners; a failed start is tried again at the next question. */
export function createPolicy(parts: PolicyParts): { ready(): Promise<PolicyInForce> } {
  let inForce: Promise<PolicyInForce> | undefined;
  return {
    ready() {
      inForce ??= load(parts).catch((error: unknown) => {
        inForce = undefined;
        throw error;
      });
      return inForce;
    },
  };
}
