// Runs on whatever Node the person has: brings the packages (and with them the pinned Node), then hands
// over to an npm script, whose PATH starts with node_modules/.bin. No imports from outside Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const needed = [22, 18];
const [script, ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;

if (!script) {
  console.error('Usage: node scripts/bootstrap.mjs <npm-script> [-- arguments]');
  process.exit(2);
}

/** npm as this process was started by it; else the one on PATH. */
function npm(npmArgs, options) {
  const cli = process.env.npm_execpath;
  return cli
    ? spawnSync(process.execPath, [cli, ...npmArgs], { cwd: root, ...options })
    : spawnSync('npm', npmArgs, { cwd: root, shell: process.platform === 'win32', ...options });
}

const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');

function stale() {
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs;
}

if (stale()) {
  console.log('Bringing the packages this project needs (about a minute the first time) …');
  const install = npm(['install', '--no-save', '--loglevel=error'], { encoding: 'utf8' });
  if (install.status !== 0) {
    console.error(install.stdout ?? '', install.stderr ?? '');
    console.error(
      'The packages could not be installed. Check the connection to the npm registry and try again.',
    );
    process.exit(1);
  }
  // npm leaves the record's time alone when nothing changed; without this every run would install again.
  const now = new Date();
  utimesSync(installed, now, now);
}

const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const found = existsSync(node)
  ? spawnSync(node, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout.trim()
  : process.version;
const [major = 0, minor = 0] = found.replace(/^v/, '').split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Draftguard's tools need Node ${needed.join('.')} or newer; this is ${found}.`);
  console.error('Install the current LTS version from nodejs.org (or with nvm, fnm, volta) and try again.');
  process.exit(1);
}

const run = npm(['run', '--silent', script, '--', ...args], { stdio: 'inherit' });
process.exit(run.status ?? 1);
