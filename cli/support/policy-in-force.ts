import { readFileSync } from 'node:fs';
import { guardBundle } from '../../lib/bundle/bundle-guard.ts';
import type { Bundle } from '../../lib/engine/types.ts';
import { embeddedLayer, overlay } from './read-layers.ts';
import { UsageError } from './usage-error.ts';

/** The embedded policy, or the one in `file`, with each folder of `layers` over it. */
export function policyInForce(layers: readonly string[] = [], file?: string): Bundle {
  const below = file === undefined ? embeddedLayer() : { name: file, bundle: readBundleFile(file) };
  return overlay(below, layers);
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
