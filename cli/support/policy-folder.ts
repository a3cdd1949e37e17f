import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Problem, printProblem } from '../../lib/bundle/problem.ts';
import { buildBundle, type ProtectedDraft } from '../../lib/bundle/sources.ts';
import type { SourceFile } from '../../lib/bundle/yaml-file.ts';
import type { Bundle, RuleCases } from '../../lib/engine/types.ts';
import { UsageError } from './usage-error.ts';

/** Folder of the policy that ships inside the extension. */
export const EMBEDDED = join(import.meta.dirname, '..', '..', 'rules');

export interface Policy {
  bundle: Bundle;
  protectedDrafts: ProtectedDraft[];
  /** Cases made for the rows of key tables, by rule. */
  keyCases: Record<string, RuleCases>;
}

/** A policy folder has mistakes; the message prints every one of them, `problems` names the files as the person would. */
export class PolicyError extends UsageError {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.problems = problems;
  }
}

export function readEmbedded(): Policy {
  return readPolicy(EMBEDDED);
}

/** Reads and checks a policy folder, over `base` where it is a layer. */
export function readPolicy(folder: string, base?: Bundle): Policy {
  const built = buildBundle(readFolder(folder), base);
  if ('bundle' in built) return built;
  throw new PolicyError(
    built.problems.map((problem) => ({ ...problem, file: join(shown(folder), problem.file) })),
  );
}

/** Short where the folder is below the current one, so that an editor can jump there. */
export function shown(folder: string): string {
  const near = relative(process.cwd(), folder);
  return near.startsWith('..') ? folder : near;
}

export function isEmbedded(folder: string): boolean {
  return (
    statSync(folder, { throwIfNoEntry: false }) !== undefined &&
    realpathSync(folder) === realpathSync(EMBEDDED)
  );
}

function readFolder(folder: string): SourceFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `${folder} is not a folder. Name the folder that holds bundle.yaml or the rule folders.`,
    );
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|md)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
    });
}
