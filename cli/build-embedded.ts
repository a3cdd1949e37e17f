import { join } from 'node:path';
import { canonicalJson } from '../lib/bundle/canonical.ts';
import { packBundle } from '../lib/bundle/pack.ts';
import { readPolicy } from './support/policy-folder.ts';

/**
 * The embedded policy as canonical JSON, for the build of the extension: what stands in `rules/` below `root`.
 * Throws with every mistake in the sources, one a line.
 */
export function buildEmbedded(root: string): string {
  return canonicalJson(packBundle(readPolicy(join(root, 'rules')).bundle));
}
