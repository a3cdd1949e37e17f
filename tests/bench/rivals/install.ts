import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

const here = import.meta.dirname;
const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8'));

/** The exact versions this bench was written for, by package. */
export const rivalVersions: Record<string, string> = read(join(here, 'package.json')).dependencies ?? {};

function installed(name: string, version: string): boolean {
  const path = join(here, 'node_modules', name, 'package.json');
  return existsSync(path) && read(path).version === version;
}

/** Brings the rivals into this folder; says so, and says what is missing where that fails. */
export function installRivals(): boolean {
  const missing = Object.entries(rivalVersions).filter(([name, version]) => !installed(name, version));
  if (missing.length === 0) return true;
  console.log('Bringing the checkers to compare with, into tests/bench/rivals alone …');
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  const { status, stderr } = cli
    ? spawnSync(process.execPath, [cli, ...args], { cwd: here, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: here, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) console.error(stderr, 'They could not be installed; their rows will be missing.');
  return status === 0;
}
