import { readFileSync } from 'node:fs';
import { guardBundle } from '../../lib/bundle/bundle-guard.ts';
import { mergeLayer } from '../../lib/bundle/layers.ts';
import type { Bundle } from '../../lib/engine/types.ts';
import { readEmbedded, readPolicy } from './policy-folder.ts';
import { UsageError } from './usage-error.ts';

/** The embedded policy, or the one in `file`, with each folder of `layers` over it. */
export function policyInForce(layers: readonly string[] = [], file?: string): Bundle {
  const base = file === undefined ? readEmbedded().bundle : readBundleFile(file);
  return layers.reduce((below, folder) => mergeLayer(below, readPolicy(folder, below).bundle), base);
}

function readBundleFile(file: string): Bundle {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // The file is missing, unreadable or not JSON.
    throw new UsageError(
      `${file} can't be read: ${error instanceof Error ? error.message : String(error)}\nnot_json`,
    );
  }
  const guarded = guardBundle(value);
  if ('bundle' in guarded) return guarded.bundle;
  throw new UsageError(`${file}: ${guarded.detail}. Build it again from its sources.\n${guarded.reason}`);
}
