import { onlyOne, readArgs } from './support/args.ts';
import type { Command } from './support/command.ts';
import { isEmbedded, PolicyError, readEmbedded, readPolicy } from './support/policy-folder.ts';

export const lint: Command = {
  usage: 'lint DIR [--json]',
  summary: 'checks the sources of a policy',
  help: [
    'Reads every file of the folder and prints each mistake with file, line, column, rule and what to do.',
  ],
  async run(args, io) {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
    const folder = onlyOne(positionals, 'folder');
    try {
      const { bundle } = readPolicy(folder, isEmbedded(folder) ? undefined : readEmbedded().bundle);
      const said = { policy: bundle.id, rules: bundle.rules.length, guidelines: bundle.guidelines.length };
      await io.out(
        values.json
          ? `${JSON.stringify({ ...said, problems: [] })}\n`
          : `${said.rules} rules and ${said.guidelines} guidelines read, nothing to mend.\n`,
      );
      return 0;
    } catch (error) {
      // Only mistakes in the sources are an answer here; everything else goes to main.
      if (!(error instanceof PolicyError) || !values.json) throw error;
      await io.out(`${JSON.stringify({ problems: error.problems })}\n`);
      return 2;
    }
  },
};
