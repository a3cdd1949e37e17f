import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** Reads a command's arguments; anything unknown is a usage error that names it. */
export function readArgs<const O extends ParseArgsOptionsConfig>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs throws on unknown options, on missing values and on values where none belong.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The one positional a command takes. */
export function onlyOne(positionals: string[], what: string): string {
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError(`${what} is missing.`);
  if (more.length > 0) throw new UsageError(`One ${what} at a time; this is too much: ${more.join(' ')}`);
  return first;
}
