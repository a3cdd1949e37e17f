import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  /** Names of what failed. */
  failures: string[];
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** Counts one Vitest JSON report; a file that could not even be loaded is one failure. */
export function countReport(path: string): Counts {
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  const counts: Counts = { passed: 0, failed: 0, failures: [] };
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) fail(counts, file.name);
    for (const { fullName, status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else fail(counts, `${fullName} (${status})`);
    }
  }
  return counts;
}

function fail(counts: Counts, name: string): void {
  counts.failed += 1;
  counts.failures.push(name);
}
