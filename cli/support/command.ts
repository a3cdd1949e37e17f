/** 0 fine, 1 findings or refused, 2 bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** One command of `draftguard`. */
export interface Command {
  /** What follows the command's name. */
  usage: string;
  summary: string;
  /** Lines of the command's own help, below its usage. */
  help: string[];
  run(args: string[], io: Io): Promise<ExitCode>;
}

/** The streams a command talks to; a test passes its own. */
export interface Io {
  input: AsyncIterable<Uint8Array | string>;
  /** Resolves when the reader has taken what was written. */
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** The machine's clock, milliseconds since the epoch. */
  now(): number;
}
