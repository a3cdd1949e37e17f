/**
 * Small readers that check a plain value against the closed vocabulary and name every mistake with its path.
 * The same readers serve the YAML sources, which turn a path into line and column, and the bundle at the door.
 */

export type Path = readonly (string | number)[];

export interface Issue {
  path: Path;
  message: string;
  fix: string;
  /** Set where a refusal has a reason of its own. */
  code?: 'unknown_kind';
}

export type Report = (issue: Issue) => void;

/** JSON Schema 2020-12, as far as shapes need it. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** Gives the value back typed, or reports at least one issue and gives nothing. */
export interface Shape<T> {
  (value: unknown, path: Path, report: Report): T | undefined;
  /** The same for editors; see `described`. */
  schema?: JsonSchema;
}

/** A shape with what it says in JSON Schema. */
export function described<T>(schema: JsonSchema, shape: Shape<T>): Shape<T> {
  return Object.assign(shape, { schema });
}

/** What a shape says in JSON Schema. Every shape of the vocabulary says something. */
export function schemaOf(shape: Shape<unknown>): JsonSchema {
  if (!shape.schema) throw new TypeError('a shape of the vocabulary has no schema');
  return shape.schema;
}

interface Need<T> {
  shape: Shape<T>;
  needed: true;
  hint: string;
}
interface May<T> {
  shape: Shape<T>;
  needed: false;
}
type Given<T> = Exclude<T, undefined>;

/** One entry a key; an optional key of `T` takes `may`, any other `need`. */
export type Fields<T> = {
  [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? May<Given<T[K]>> : Need<T[K]>;
};

/** `hint` says what to do when the key is missing. */
export function need<T>(shape: Shape<T>, hint = 'Add it'): Need<T> {
  return { shape, needed: true, hint };
}

export function may<T>(shape: Shape<T>): May<T> {
  return { shape, needed: false };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a list, each with its place in it; none where it is no list. */
export function strings(value: unknown): [text: string, index: number][] {
  return Array.isArray(value)
    ? value.flatMap((item, i): [string, number][] => (typeof item === 'string' ? [[item, i]] : []))
    : [];
}

/** A map with exactly these keys. `extra` decides about other keys: an issue, or silence. */
export function record<T>(fields: Fields<T>, extra: 'refuse' | 'ignore' = 'refuse'): Shape<T> {
  const known = Object.keys(fields);
  return described(recordSchema(fields, extra), (value, path, report) => {
    if (!isRecord(value)) {
      report({ path, message: 'a map of keys is expected here', fix: `Write keys such as ${list(known)}` });
      return undefined;
    }
    let sound = true;
    if (extra === 'refuse') {
      for (const key of Object.keys(value)) {
        if (known.includes(key)) continue;
        sound = false;
        const near = nearest(key, known);
        report({
          path: [...path, key],
          message: `\`${key}\` is not a known key`,
          fix: near ? `Did you mean \`${near}\`` : `Known here: ${list(known)}`,
        });
      }
    }
    const out: Record<string, unknown> = {};
    for (const key of known) {
      const field: Need<unknown> | May<unknown> = fields[key as keyof T];
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      if (given === undefined || given === null) {
        if (!field.needed) continue;
        sound = false;
        report({ path, message: `\`${key}\` is missing`, fix: field.hint });
        continue;
      }
      const read = field.shape(given, [...path, key], report);
      if (read === undefined) sound = false;
      else out[key] = read;
    }
    // Every key of T was read by its own shape just above.
    return sound ? (out as T) : undefined;
  });
}

/** What of a map can be read, key by key, whatever is wrong with the others. */
export function readable<T>(fields: Fields<T>, value: unknown): Partial<T> {
  if (!isRecord(value)) return {};
  const silent: Report = () => undefined;
  const entries: [string, Need<unknown> | May<unknown>][] = Object.entries(fields);
  const read = entries.flatMap(([key, { shape }]) => {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    const out = given === undefined || given === null ? undefined : shape(given, [key], silent);
    return out === undefined ? [] : [[key, out] as const];
  });
  // Each key of T was read by its own shape.
  return Object.fromEntries(read) as Partial<T>;
}

function recordSchema(fields: object, extra: 'refuse' | 'ignore'): JsonSchema {
  const entries: [string, Need<unknown> | May<unknown>][] = Object.entries(fields);
  return {
    type: 'object',
    get properties() {
      return Object.fromEntries(
        entries.map(([key, field]) => [
          key,
          field.needed ? { description: field.hint, allOf: [schemaOf(field.shape)] } : schemaOf(field.shape),
        ]),
      );
    },
    required: entries.filter(([, { needed }]) => needed).map(([key]) => key),
    ...(extra === 'refuse' ? { additionalProperties: false } : {}),
  };
}

export function text(what: string, test?: RegExp, fix?: string): Shape<string> {
  const schema = { type: 'string', ...(test ? { pattern: test.source } : { pattern: '\\S' }) };
  return described(schema, (value, path, report) => {
    if (typeof value !== 'string' || value.trim() === '') {
      report({
        path,
        message: `${what} is expected here`,
        fix: fix ?? 'Write it as text, in quotes where in doubt',
      });
      return undefined;
    }
    if (test && !test.test(value)) {
      report({
        path,
        message: `\`${clip(value)}\` is not ${what}`,
        fix: fix ?? 'Write it as the guide shows',
      });
      return undefined;
    }
    return value;
  });
}

export function oneOf<T extends string>(options: readonly T[]): Shape<T> {
  return described({ enum: [...options] }, (value, path, report) => {
    const found = options.find((option) => option === value);
    if (found === undefined) {
      const near = typeof value === 'string' ? nearest(value, options) : undefined;
      report({
        path,
        message: `\`${clip(String(value))}\` is not one of ${list(options)}`,
        fix: near ? `Did you mean \`${near}\`` : `Write one of ${list(options)}`,
      });
    }
    return found;
  });
}

export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return described({ type: 'integer', minimum: least, maximum: most }, (value, path, report) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most)
      return value;
    report({
      path,
      message: `a whole number of ${least} or more is expected here`,
      fix: 'Write it without quotes',
    });
    return undefined;
  });
}

export function numberBetween(least: number, most: number): Shape<number> {
  return described({ type: 'number', minimum: least, maximum: most }, (value, path, report) => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    report({
      path,
      message: `a number from ${least} to ${most} is expected here`,
      fix: 'Write it without quotes',
    });
    return undefined;
  });
}

export const flag: Shape<boolean> = described({ type: 'boolean' }, (value, path, report) => {
  if (typeof value === 'boolean') return value;
  report({ path, message: '`true` or `false` is expected here', fix: 'Write it without quotes' });
  return undefined;
});

export function listOf<T>(item: Shape<T>, least = 0): Shape<T[]> {
  const schema = {
    type: 'array',
    minItems: least,
    get items() {
      return schemaOf(item);
    },
  };
  return described(schema, (value, path, report) => {
    if (!Array.isArray(value)) {
      report({ path, message: 'a list is expected here', fix: 'Start each entry with a dash' });
      return undefined;
    }
    if (value.length < least) {
      report({ path, message: `${least} or more entries are expected here`, fix: 'Add what is missing' });
      return undefined;
    }
    const out: T[] = [];
    value.forEach((entry, i) => {
      const read = item(entry, [...path, i], report);
      if (read !== undefined) out.push(read);
    });
    return out.length === value.length ? out : undefined;
  });
}

export function mapOf<T>(key: Shape<string>, item: Shape<T>): Shape<Record<string, T>> {
  const schema = {
    type: 'object',
    minProperties: 1,
    get propertyNames() {
      return schemaOf(key);
    },
    get additionalProperties() {
      return schemaOf(item);
    },
  };
  return described(schema, (value, path, report) => {
    if (!isRecord(value) || Object.keys(value).length === 0) {
      report({ path, message: 'a map of keys is expected here', fix: 'Write one key a line' });
      return undefined;
    }
    const out: Record<string, T> = {};
    let sound = true;
    for (const [name, entry] of Object.entries(value)) {
      const named = key(name, [...path, name], report);
      const read = item(entry, [...path, name], report);
      if (named === undefined || read === undefined) sound = false;
      else out[named] = read;
    }
    return sound ? out : undefined;
  });
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function clip(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

/** The option a typing slip away, if there is one. */
function nearest<T extends string>(word: string, options: readonly T[]): T | undefined {
  return options.find((option) => distance(word.toLowerCase(), option.toLowerCase()) <= 2);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
