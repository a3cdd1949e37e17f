import { mergeLayer } from '../lib/bundle/layers.ts';
import { type CaseFailure, runCases, runProtected } from '../lib/bundle/self-test.ts';
import { createChecker } from '../lib/engine/check.ts';
import { compilePolicy } from '../lib/engine/compile.ts';
import { onlyOne, readArgs } from './support/args.ts';
import type { Command } from './support/command.ts';
import { isEmbedded, readEmbedded, readPolicy } from './support/policy-folder.ts';

export const test: Command = {
  usage: 'test DIR [--json]',
  summary: "runs every rule's own cases and the protected-activity set",
  help: [
    'A flag case must be marked by its rule on exactly the named words, a pass case must not be marked by it.',
    'Drafts about pay, hours, safety, unions and wrongdoing must not be marked by any rule.',
  ],
  async run(args, io) {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
    const folder = onlyOne(positionals, 'folder');
    const embedded = readEmbedded();
    const own = isEmbedded(folder) ? embedded : readPolicy(folder, embedded.bundle);
    const inForce = own === embedded ? embedded.bundle : mergeLayer(embedded.bundle, own.bundle);
    const checker = createChecker(compilePolicy(inForce));
    const tested = { ...inForce, cases: { ...inForce.cases, ...own.keyCases } };
    const drafts =
      own === embedded ? own.protectedDrafts : [...embedded.protectedDrafts, ...own.protectedDrafts];

    const cases = await runCases(tested, own.bundle.rules, checker.check);
    const silent = await runProtected(inForce, drafts, checker.check);
    const failures = [...cases.failures, ...silent.failures];
    if (values.json) {
      await io.out(`${JSON.stringify({ cases: cases.cases, protected: silent.cases, failures })}\n`);
    } else {
      for (const failure of failures) await io.out(`${print(failure)}\n`);
      await io.out(
        `${own.bundle.rules.length} rules, ${cases.cases} cases, ${silent.cases} protected drafts: ${failures.length} failed.\n`,
      );
      if (failures.length > 0) await io.out('self_test_failed\n');
    }
    return failures.length === 0 ? 0 : 1;
  },
};

function print({ rule, side, text, said }: CaseFailure): string {
  return `${rule} ${side}: ${said}\n  in: ${text.replaceAll('\n', '⏎')}`;
}
