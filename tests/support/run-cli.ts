import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

export interface CliResult {
  code: number | null;
  out: string;
  err: string;
}

/** Starts the real command line in a process of its own. */
export function startCli(args: string[], cwd?: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [MAIN, ...args], { cwd, stdio: 'pipe' });
}

/** Runs the real command line to its end. */
export function runCli(
  args: string[],
  { input = '', cwd }: { input?: string | Uint8Array; cwd?: string } = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = startCli(args, cwd);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {
      // The command may answer and end before it has read everything, as for a usage error.
    });
    child.stdin.end(input);
  });
}
