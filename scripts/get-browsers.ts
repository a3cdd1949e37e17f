import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserKind, findBrowser } from './find-browsers.ts';

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Makes sure a browser of each kind is there; says what it does, and what to run where it can't. */
export function getBrowsers(kinds: BrowserKind[]): boolean {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length === 0) return true;
  const packages = missing.map((kind) => DEBIAN_PACKAGE[kind]);
  const debian = process.platform === 'linux' && existsSync('/etc/debian_version');
  if (!debian || process.getuid?.() !== 0) {
    console.error(`Not found: ${missing.join(' and ')}. Install with one command, then run this again:`);
    console.error(`  ${installCommand(debian, missing, packages)}`);
    console.error('A browser in another place: set CHROME_PATH or FIREFOX_PATH to its program file.');
    return false;
  }
  console.log(`Not found: ${missing.join(' and ')}. Installing ${packages.join(' and ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) {
      console.error(stderr);
      console.error(`apt-get ${args.join(' ')} failed; the lines above say why.`);
      return false;
    }
  }
  return kinds.every((kind) => findBrowser(kind) !== null);
}

function installCommand(debian: boolean, missing: BrowserKind[], packages: string[]): string {
  if (debian) return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  if (process.platform === 'darwin') return `brew install --cask ${missing.join(' ')}`;
  if (process.platform === 'win32') {
    const ids = missing.map((kind) => (kind === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'));
    return ids.map((id) => `winget install ${id}`).join(' && ');
  }
  return `install ${missing.join(' and ')} with your package manager`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit(getBrowsers(['chromium', 'firefox']) ? 0 : 1);
}
