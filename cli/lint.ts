import { unfilledContacts } from '../lib/bundle/read-guide.ts';
import { expectedSlowHashes, type SlowHashes } from '../lib/bundle/slow-hashes.ts';
import type { Bundle } from '../lib/engine/types.ts';
import { onlyOne, readArgs } from './support/args.ts';
import type { Command } from './support/command.ts';
import { isEmbedded, PolicyError } from './support/policy-folder.ts';
import { readLayers } from './support/read-layers.ts';

export const lint: Command = {
  usage: 'lint DIR [--layer DIR]… [--json]',
  summary: 'checks the sources of a policy',
  help: [
    'Reads every file of the folder and prints each mistake with file, line, column, rule and what to do.',
    '--layer DIR      reads the folder over DIR as well; may be given several times',
    'Says how many slow hashes secret terms cost per 100 posts, about a millisecond each.',
    'Notes which languages a phrase rule says nothing about.',
    'Notes which contacts nobody stands behind yet; placeholders.yaml fills them in.',
  ],
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      layer: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean' },
    });
    const folder = onlyOne(positionals, 'folder');
    try {
      const { own: bundle, inForce } = readLayers([folder, ...values.layer]);
      const notes = [...(isEmbedded(folder) ? [] : notesOn(inForce)), ...unspoken(bundle)];
      const slowHashes = expectedSlowHashes(inForce);
      const said = { policy: bundle.id, rules: bundle.rules.length, guidelines: bundle.guidelines.length };
      await io.out(
        values.json
          ? `${JSON.stringify({ ...said, problems: [], notes, slowHashes })}\n`
          : `${said.rules} rules and ${said.guidelines} guidelines read, nothing to mend.\n${cost(slowHashes)}${notes.map((note) => `Note: ${note}\n`).join('')}`,
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

function cost({ per100Posts, terms, posts, windowsPerPost }: SlowHashes): string {
  if (terms === 0) return '';
  return `Slow hashes: ${per100Posts} expected per 100 posts, about a millisecond each (${terms} secret terms; ${posts} drafts of the cases, ${windowsPerPost} windows of words each).\n`;
}

/** Languages of the policy that a phrase rule neither speaks nor leaves out. */
function unspoken({ rules, locales }: Bundle): string[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== 'phrase') return [];
    const spoken = [rule.languages, rule.phrases, rule.near, rule.terms].flatMap((part) =>
      Object.keys(part ?? {}),
    );
    const silent = locales.filter((locale) => !spoken.some((one) => one === '*' || one === locale));
    if (silent.length === 0) return [];
    return [
      `${rule.id} says nothing about ${silent.join(', ')}. Add \`near\` or \`terms\`, or \`languages: {${silent[0]}: off}\` if that is meant.`,
    ];
  });
}

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
