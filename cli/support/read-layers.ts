import { checkSecretLayers, type NamedLayer } from '../../lib/bundle/check-layers.ts';
import { mergeLayer } from '../../lib/bundle/layers.ts';
import type { Bundle } from '../../lib/engine/types.ts';
import { EMBEDDED, isEmbedded, PolicyError, readEmbedded, readPolicy, shown } from './policy-folder.ts';

export interface Layers {
  /** The folders as one policy, without what lies below them. */
  own: Bundle;
  /** With it: what would be in force. */
  inForce: Bundle;
}

/** The policy inside the extension, under the name of its folder. */
export function embeddedLayer(): NamedLayer {
  return { name: shown(EMBEDDED), bundle: readEmbedded().bundle };
}

/** Reads folders, each over those before it and all over the embedded policy, unless the first of them is that policy. */
export function readLayers([first, ...more]: readonly [string, ...string[]]): Layers {
  if (!isEmbedded(first)) {
    const below = embeddedLayer();
    return {
      own: over(undefined, below, [first, ...more]),
      inForce: over(below.bundle, below, [first, ...more]),
    };
  }
  const own = embeddedLayer();
  const merged = over(own.bundle, own, more);
  return { own: merged, inForce: merged };
}

/** Folders over a policy. Throws with every mistake in the first folder that has one, or where they hold too much together. */
export function overlay(below: NamedLayer, folders: readonly string[]): Bundle {
  return over(below.bundle, below, folders);
}

function over(start: Bundle | undefined, below: NamedLayer, folders: readonly string[]): Bundle {
  let merged = start;
  let base = below.bundle;
  const layers = [below];
  for (const folder of folders) {
    const { bundle } = readPolicy(folder, base);
    layers.push({ name: shown(folder), bundle });
    base = mergeLayer(base, bundle);
    merged = merged ? mergeLayer(merged, bundle) : bundle;
  }
  const problem = checkSecretLayers(layers);
  if (problem) throw new PolicyError([problem]);
  return merged ?? base;
}
