import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownFigures, printFigures } from '../tests/eval/own-figures.ts';
import { root } from './run-tool.ts';

/** Labelled drafts beside the checkout, where somebody has put them. */
const LABELLED = join(root, '..', 'shared', 'eval', 'score.mjs');

if (existsSync(LABELLED)) {
  const run = spawnSync(process.execPath, [LABELLED, '--project', root, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(run.status ?? 1);
}

console.log('No labelled drafts beside this checkout, so these are the policy’s own cases and posts.');
console.log('They say whether it does what its authors meant, not how well it finds what others wrote.\n');
const figures = await ownFigures();
console.log(printFigures(figures));
process.exit(figures.failures.length > 0 ? 1 : 0);
