import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';
import { type Issue, isRecord, type Path, type Shape } from './shape.ts';

/** One file of a policy, its path inside the policy folder with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** What stands in one file, and the way back from a value to its line. */
export interface RawFile<T> {
  file: string;
  /** As written; anything at all. */
  raw: unknown;
  /** Absent where it has not the shape it should have. */
  value: T | undefined;
  /** Turns an issue about what was read into a problem with line and column. */
  problem(issue: Issue): Problem;
}

/** The same, with the shape it should have. */
export interface Parsed<T> extends RawFile<T> {
  value: T;
}

/** Reads YAML 1.2 and checks its shape; every mistake goes to `problems`. */
export function readYaml<T>(file: SourceFile, shape: Shape<T>, problems: Problem[]): Parsed<T> | undefined {
  const read = readRaw(file, shape, problems);
  return read?.value === undefined ? undefined : { ...read, value: read.value };
}

/** The same for those who look at what was written even where its shape is wrong; nothing where it is no YAML. */
export function readRaw<T>(file: SourceFile, shape: Shape<T>, problems: Problem[]): RawFile<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(file.text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
  });
  const before = problems.length;
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const said = error.message.split(' at line ')[0] ?? error.message;
    problems.push({
      file: file.path,
      line,
      column: col,
      message: `this is not YAML as it should be: ${said.replace(/[.:]?\s*$/, '')}`,
      fix: 'Look at the indentation, colons and quotes on this line and the one above',
    });
  }
  visit(document, {
    Alias(_, node) {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      problems.push({
        file: file.path,
        line,
        column: col,
        message: `\`*${node.source}\` points at another place`,
        fix: 'Write the value out, so that it can be read where it stands',
      });
    },
  });
  if (problems.length > before) return undefined;

  const raw: unknown = document.toJS();
  const rule = isRecord(raw) && typeof raw.id === 'string' ? raw.id : undefined;
  const problem = ({ path, message, fix }: Issue): Problem => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    const subject = {
      ...(rule === undefined ? {} : { rule }),
      ...(path.length > 0 ? { field: path.join('.') } : {}),
    };
    return { file: file.path, line, column: col, ...subject, message, fix };
  };
  return { file: file.path, raw, value: shape(raw, [], (issue) => problems.push(problem(issue))), problem };
}

/** Where the path's value starts; for a map entry, where its key starts. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && !isAlias(node) && 'get' in node && typeof node.get === 'function') {
      node = node.get(step, true);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
