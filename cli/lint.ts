import { mergeLayer } from '../lib/bundle/layers.ts';
import { unfilledContacts } from '../lib/bundle/read-guide.ts';
import type { Bundle } from '../lib/engine/types.ts';
import { onlyOne, readArgs } from './support/args.ts';
import type { Command } from './support/command.ts';
import { isEmbedded, PolicyError, readEmbedded, readPolicy } from './support/policy-folder.ts';

export const lint: Command = {
  usage: 'lint DIR [--json]',
  summary: 'checks the sources of a policy',
  help: [
    'Reads every file of the folder and prints each mistake with file, line, column, rule and what to do.',
    'Notes which contacts nobody stands behind yet; placeholders.yaml fills them in.',
  ],
  async run(args, io) {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
    const folder = onlyOne(positionals, 'folder');
    try {
      const base = isEmbedded(folder) ? undefined : readEmbedded().bundle;
      const { bundle } = readPolicy(folder, base);
      const notes = base ? notesOn(mergeLayer(base, bundle)) : [];
      const said = { policy: bundle.id, rules: bundle.rules.length, guidelines: bundle.guidelines.length };
      await io.out(
        values.json
          ? `${JSON.stringify({ ...said, problems: [], notes })}\n`
          : `${said.rules} rules and ${said.guidelines} guidelines read, nothing to mend.\n${notes.map((note) => `Note: ${note}\n`).join('')}`,
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

/** What is sound and still worth a word. */
function notesOn(merged: Bundle): string[] {
  const unfilled = unfilledContacts(merged)
    .filter(({ counted }) => counted !== false)
    .map(({ id }) => id);
  return unfilled.length === 0
    ? []
    : [
        `nobody stands behind ${unfilled.join(', ')} yet, so people are sent to their manager. Name them in placeholders.yaml.`,
      ];
}
