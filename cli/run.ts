import { COMMANDS } from './commands.ts';
import type { ExitCode, Io } from './support/command.ts';
import { UsageError } from './support/usage-error.ts';

/** Runs one command line; says what went wrong on the error stream, never with a stack. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  const wantsHelp = args.includes('--help') || args.includes('-h');
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await (name === undefined ? io.err : io.out)(await overview());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    await io.err(`\`${name}\` is not a command. There are: ${Object.keys(COMMANDS).join(', ')}.\n`);
    return 2;
  }
  const command = await load();
  if (wantsHelp) {
    await io.out(
      `draftguard ${command.usage}\n\n${command.summary}\n\n${command.help.map((line) => `  ${line}\n`).join('')}`,
    );
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await io.err(`${error.message}\n`);
    return 2;
  }
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const list = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}\n`).join('');
  return `draftguard, the command line of a posting policy\n\n${list}\nExit code 0: fine. 1: findings, or refused. 2: bad usage or unreadable input.\n`;
}
