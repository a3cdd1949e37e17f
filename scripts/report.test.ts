import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countReport } from './report.ts';

test('everything that did not pass counts as failed, a file that could not load as well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const path = join(folder, 'unit.json');
    const assertion = (fullName: string, status: string) => ({ fullName, status });
    writeFileSync(
      path,
      JSON.stringify({
        testResults: [
          {
            name: 'a.test.ts',
            status: 'failed',
            assertionResults: [assertion('a', 'passed'), assertion('b', 'failed'), assertion('c', 'skipped')],
          },
          { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
          { name: 'd.test.ts', status: 'passed', assertionResults: [assertion('d', 'passed')] },
        ],
      }),
    );
    expect(countReport(path)).toEqual({
      passed: 2,
      failed: 3,
      failures: ['b (failed)', 'c (skipped)', 'broken.test.ts'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
