import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool of node_modules in the project’s folder. */
export function runTool(
  [tool, ...args]: [string, ...string[]],
  options: SpawnSyncOptions = {},
): SpawnSyncReturns<string | Buffer> {
  const windows = process.platform === 'win32';
  const path = join(root, 'node_modules', '.bin', windows ? `${tool}.cmd` : tool);
  return spawnSync(path, args, { cwd: root, shell: windows, ...options });
}
