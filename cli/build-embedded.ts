import { canonicalJson } from '../lib/bundle/canonical.ts';
import { readPolicy } from './support/policy-folder.ts';

/**
 * The embedded policy as canonical JSON, for the build of the extension.
 * Throws with every mistake in the sources, one a line. `root` is the folder of the sources.
 */
export function buildEmbedded(root: string): string {
  return canonicalJson(readPolicy(root).bundle);
}
