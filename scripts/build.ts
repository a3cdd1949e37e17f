import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the extension for one kind of browser; shows the build's words only when it fails. */
export function buildExtension(kind: BrowserKind): boolean {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'wxt', 'build', '--mv3', '-b', target],
    {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}
