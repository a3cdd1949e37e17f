#!/usr/bin/env node
import { once } from 'node:events';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away, as `head` does; what is left has nobody to read it.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
  now: () => Date.now(),
});
