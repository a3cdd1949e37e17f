import { companySets } from '../engine/company-sets.ts';
import type { Bundle, WordSets } from '../engine/types.ts';
import { checkSetCycle, checkSetNames } from './check-sets.ts';
import type { Problem } from './problem.ts';
import { setName } from './text-shapes.ts';
import { wordSet } from './vocabulary-terms.ts';
import { readYaml, type SourceFile } from './yaml-file.ts';

export interface Sets {
  own: WordSets;
  /** With those of the base. */
  known: WordSets;
  /** False where a file could not be read, so that nobody can say which sets there are. */
  complete: boolean;
}

/** Reads `sets/*.yaml`: a set is named after its file and lists words by language. */
export function readSets(files: readonly SourceFile[], base: Bundle | undefined, problems: Problem[]): Sets {
  const own: WordSets = {};
  const parsed = files.flatMap((file) => {
    const name = file.path.replace(/^sets\//, '').replace(/\.yaml$/, '');
    const read = readYaml(
      file,
      (value, path, report) => {
        const named = setName(name, path, report);
        const set = wordSet(value, path, report);
        return named === undefined ? undefined : set;
      },
      problems,
    );
    if (!read) return [];
    own[name] = read.value;
    return [{ name, read }];
  });
  const known = { ...companySets(base?.company), ...base?.sets, ...own };
  const complete = parsed.length === files.length;
  for (const { name, read } of complete ? parsed : []) {
    const issues = [...checkSetNames(read.value, known), ...checkSetCycle(name, known)];
    problems.push(...issues.map(read.problem));
  }
  return { own, known, complete };
}
