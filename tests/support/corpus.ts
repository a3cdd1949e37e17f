import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBEDDED } from '../../cli/support/policy-folder.ts';

export interface CorpusPost {
  id: string;
  lang: string;
  text: string;
}

/** Ordinary posts of our own, in five languages: what a policy has to leave in peace. */
export function readCorpus(): CorpusPost[] {
  const folder = join(EMBEDDED, 'corpus');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}
