import { writeFileSync } from 'node:fs';
import { canonicalJson } from '../lib/bundle/canonical.ts';
import { packBundle } from '../lib/bundle/pack.ts';
import { onlyOne, readArgs } from './support/args.ts';
import type { Command } from './support/command.ts';
import { readLayers } from './support/read-layers.ts';
import { UsageError } from './support/usage-error.ts';

export const build: Command = {
  usage: 'build DIR [--layer DIR]… --out FILE [--json]',
  summary: 'makes one bundle of a policy',
  help: [
    '--layer DIR      puts the rules of a folder over those of DIR; may be given several times',
    'The same sources give the same bytes: revision and dates come from bundle.yaml, never from the clock.',
  ],
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      layer: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const folder = onlyOne(positionals, 'folder');
    if (values.out === undefined) throw new UsageError('--out FILE is missing.');
    const { own: bundle } = readLayers([folder, ...values.layer]);
    const text = canonicalJson(packBundle(bundle));
    try {
      writeFileSync(values.out, text);
    } catch (error) {
      // The folder is missing or may not be written to.
      throw new UsageError(
        `${values.out} can't be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    const said = {
      out: values.out,
      policy: bundle.id,
      revision: bundle.revision,
      rules: bundle.rules.length,
      bytes: Buffer.byteLength(text),
    };
    await io.out(
      values.json
        ? `${JSON.stringify(said)}\n`
        : `${said.out}: ${said.policy} revision ${said.revision}, ${said.rules} rules, ${said.bytes} bytes.\n`,
    );
    return 0;
  },
};
