/** One mistake in a policy's sources, said so that its author can mend it. */
export interface Problem {
  /** Path inside the policy folder, or as the person at the command line would write it. */
  file: string;
  line: number;
  column: number;
  rule?: string;
  /** Which key, as in `scope.groups.0`; absent where the whole file is meant. */
  field?: string;
  /** What is wrong; no full stop. */
  message: string;
  /** What to do; no full stop. */
  fix: string;
}

/** `rules/leaks/x.yaml:12:3 leak.secret.x unless.0: what is wrong. What to do.` */
export function printProblem({ file, line, column, rule, field, message, fix }: Problem): string {
  const subject = [rule, field].filter((one) => one !== undefined).join(' ');
  return `${file}:${line}:${column}${subject === '' ? '' : ` ${subject}:`} ${message}. ${fix}.`;
}

/** File by file, then in reading order. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
