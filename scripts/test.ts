import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getBrowsers } from './get-browsers.ts';
import { type Counts, countReport } from './report.ts';
import { root, runTool } from './run-tool.ts';

const reports = join(root, '.reports');
mkdirSync(reports, { recursive: true });

const total: Counts = { passed: 0, failed: 0, failures: [] };
let tests = 0;

/** Every step runs, whatever became of the one before it. */
function run(name: string, command: [string, ...string[]]): boolean {
  console.log(`\n── ${name}`);
  const { status } = runTool(command, { stdio: 'inherit' });
  return status === 0;
}

function step(name: string, command: [string, ...string[]]): void {
  count(name, run(name, command));
}

function count(name: string, passed: boolean): void {
  if (passed) total.passed += 1;
  else {
    total.failed += 1;
    total.failures.push(name);
  }
}

function suite(project: string): void {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const fine = run(project, [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${relative(root, report)}`,
  ]);
  if (!existsSync(report)) {
    count(`${project} (no report)`, false);
    return;
  }
  const counts = countReport(report);
  tests += counts.passed + counts.failed;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.failures.push(...counts.failures);
  if (!fine && counts.failed === 0) count(`${project} (an error outside the tests)`, false);
}

if (!getBrowsers(['chromium', 'firefox'])) count('browsers', false);
step('types', ['tsc', '-p', 'tsconfig.json']);
step('types of the engine', ['tsc', '-p', 'lib/engine/tsconfig.json']);
step('types of the replicas', ['tsc', '-p', 'tests/replicas/tsconfig.json']);
step('lint', ['biome', 'check']);
step('build for Chromium', ['wxt', 'build', '--mv3', '-b', 'chrome']);
step('build for Firefox', ['wxt', 'build', '--mv3', '-b', 'firefox']);
suite('unit');
suite('e2e');

if (total.failures.length > 0) {
  console.log('\nFailed:');
  for (const name of total.failures) console.log(`  ${name}`);
}
if (tests === 0) console.log('\nNo test ran.');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || tests === 0 ? 1 : 0);
