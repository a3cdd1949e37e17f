import { guardBundle } from '../bundle/bundle-guard.ts';
import { type Checker, createChecker } from '../engine/check.ts';
import { type CompiledPolicy, compileInSteps, engineVersion } from '../engine/compile.ts';
import type { Bundle } from '../engine/types.ts';
import type { StoredPolicy } from '../platform/db.ts';
import { errorName, log } from '../platform/log.ts';
import { inSlices } from './in-slices.ts';
import { withPatience } from './patience.ts';

export interface PolicyInForce {
  checker: Checker;
  onFailure: Bundle['onFailure'];
  /** All that people read of it. Taken up when first asked for: most drafts need none of it. */
  bundle(): Promise<Bundle>;
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
    const { compiled, onFailure } = stored;
    return { checker: createChecker(compiled), onFailure, bundle: once(() => readBundle(parts)) };
  } catch (error) {
    // Storage may be wiped, full, corrupt or forbidden: the package holds all we need.
    log({ event: 'policy-restore-failed', error: errorName(error) });
    return 'unusable';
  }
}

async function readBundle(parts: PolicyParts): Promise<Bundle> {
  const guarded = guardBundle(JSON.parse(await parts.readEmbedded()));
  if (!('bundle' in guarded)) throw new TypeError(`the embedded policy is no bundle: ${guarded.reason}`);
  return guarded.bundle;
}

async function compileEmbedded(parts: PolicyParts, bundle: Bundle): Promise<Restored> {
  const started = Date.now();
  const { onFailure } = bundle;
  const compiled = await inSlices(compileInSteps(bundle));
  log({ event: 'policy-compiled', count: bundle.rules.length, ms: Date.now() - started });
  // Not waited for: without a store the next start compiles again, and the verdicts are the same.
  parts
    .write({ digest: parts.embeddedDigest, compiled, onFailure })
    .catch((error: unknown) => log({ event: 'policy-store-failed', error: errorName(error) }));
  return { checker: createChecker(compiled), onFailure, bundle: async () => bundle };
}

/** A policy that is ready, or one that is still to be compiled: what it does on failure is known before. */
type Found = { ready: PolicyInForce } | { bundle: Bundle; recovered: boolean };

async function find(parts: PolicyParts): Promise<Found> {
  const restored = await restore(parts);
  if (typeof restored !== 'string') return { ready: { ...restored, recovered: false } };
  return { bundle: await readBundle(parts), recovered: restored === 'unusable' };
}

/** What is made at the first question and given to all; one that failed is made anew at the next. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

export interface Policy {
  ready(): Promise<PolicyInForce>;
  /** Known long before the first policy of a new version is compiled. */
  onFailure(): Promise<Bundle['onFailure']>;
  /** Drops what is kept in memory of drafts that were read. */
  forget(): void;
}

/** One shared `ready` for all listeners; a failed start is tried again at the next question. */
export function createPolicy(parts: PolicyParts): Policy {
  let inForce: Promise<PolicyInForce> | undefined;
  const found = once(() => find(parts));
  const load = async (): Promise<PolicyInForce> => {
    const there = await found();
    if ('ready' in there) return there.ready;
    return { ...(await compileEmbedded(parts, there.bundle)), recovered: there.recovered };
  };
  return {
    ready: once(() => {
      inForce = load();
      return inForce;
    }),
    async onFailure() {
      const there = await found();
      return 'ready' in there ? there.ready.onFailure : there.bundle.onFailure;
    },
    forget() {
      // Where no policy could be had, no draft was read.
      inForce?.then(({ checker }) => checker.forget()).catch(() => undefined);
    },
  };
}
