import { createReadStream, statSync } from 'node:fs';
import { createChecker } from '../lib/engine/check.ts';
import { compilePolicy } from '../lib/engine/compile.ts';
import type { Bundle, Draft, Verdict } from '../lib/engine/types.ts';
import { readArgs } from './support/args.ts';
import type { Command, ExitCode, Io } from './support/command.ts';
import { readDraftLine } from './support/draft-line.ts';
import { lines, readAll } from './support/lines.ts';
import { policyInForce } from './support/policy-in-force.ts';
import { printVerdict } from './support/print-verdict.ts';
import { UsageError } from './support/usage-error.ts';

type Judge = (draft: Draft, now: number) => Promise<Verdict>;

export const check: Command = {
  usage: 'check [FILE…] [--format text|jsonl] [--layer DIR]… [--bundle FILE] [--explain RULE] [--json]',
  summary: 'judges drafts',
  help: [
    'Reads one draft a file, or standard input where no file is named.',
    '--format jsonl   one draft a line in, one verdict a line out, in the same order',
    '--layer DIR      puts the rules of a folder over the embedded ones; may be given several times',
    '--bundle FILE    a bundle made by `build`, in place of the embedded policy',
    '--explain RULE   says why a rule fired, or which gate stopped it',
    '--json           verdicts as JSON, one a line',
    'Exit code 1: at least one draft has something to look at.',
  ],
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      format: { type: 'string', default: 'text' },
      layer: { type: 'string', multiple: true },
      bundle: { type: 'string' },
      explain: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (values.format !== 'text' && values.format !== 'jsonl') {
      throw new UsageError(`--format ${values.format} is not known. Use text or jsonl.`);
    }
    for (const file of positionals) {
      if (!statSync(file, { throwIfNoEntry: false })?.isFile())
        throw new UsageError(`${file} is not a file.`);
    }
    const bundle = policyInForce(values.layer, values.bundle);
    const judge = createJudge(bundle, values.explain);
    return values.format === 'jsonl'
      ? checkLines(positionals, judge, bundle, io)
      : checkTexts(positionals, judge, values.json === true, io);
  },
};

function createJudge(bundle: Bundle, explain?: string): Judge {
  const checker = createChecker(compilePolicy(bundle));
  const locale = bundle.locales[0] ?? 'en';
  return (draft, now) => checker.check(draft, { now, locale, ...(explain === undefined ? {} : { explain }) });
}

/** A line that can't be read gets a failed verdict in its place, so that lines in and out stay side by side. */
async function checkLines(files: string[], judge: Judge, bundle: Bundle, io: Io): Promise<ExitCode> {
  let found = false;
  let bad = false;
  for (const file of files.length > 0 ? files : [undefined]) {
    let number = 0;
    for await (const line of lines(file === undefined ? io.input : createReadStream(file))) {
      number += 1;
      if (line.trim() === '') continue;
      const asked = readDraftLine(number === 1 ? line.replace(/^\uFEFF/, '') : line);
      const id = asked.id === undefined ? {} : { id: asked.id };
      if ('error' in asked) {
        bad = true;
        const error = `${file ?? 'standard input'}:${number}: ${asked.error}`;
        await io.err(`${error}\n`);
        await io.out(`${JSON.stringify({ ...id, ...refusal(bundle), error })}\n`);
        continue;
      }
      const verdict = await judge(asked.draft, asked.now ?? io.now());
      found ||= verdict.findings.length > 0;
      await io.out(`${JSON.stringify({ ...id, ...verdict })}\n`);
    }
  }
  return bad ? 2 : found ? 1 : 0;
}

async function checkTexts(files: string[], judge: Judge, json: boolean, io: Io): Promise<ExitCode> {
  let found = false;
  for (const file of files.length > 0 ? files : [undefined]) {
    const text = await readAll(file === undefined ? io.input : createReadStream(file));
    const verdict = await judge({ parts: [{ kind: 'body', text }] }, io.now());
    found ||= verdict.findings.length > 0;
    const name = file ?? 'draft';
    await io.out(json ? `${JSON.stringify({ id: name, ...verdict })}\n` : printVerdict(name, text, verdict));
  }
  return found ? 1 : 0;
}

function refusal({ id, revision }: Bundle): Verdict {
  return { status: 'failed', action: 'none', findings: [], languages: [], policy: { id, revision } };
}
