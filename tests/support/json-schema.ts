/** The keywords of JSON Schema 2020-12 that our own schemas use; any other keyword is an error of the schema. */
const NOTES = new Set(['$schema', '$defs', 'title', 'description']);

type Test = (value: unknown, wanted: unknown, schema: Schema, root: Schema) => boolean;
type Schema = Record<string, unknown>;

const isMap = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const TESTS: Record<string, Test> = {
  type: (value, wanted) =>
    ({
      object: isMap(value),
      array: Array.isArray(value),
      string: typeof value === 'string',
      integer: Number.isInteger(value),
      number: typeof value === 'number',
      boolean: typeof value === 'boolean',
    })[String(wanted)] === true,
  enum: (value, wanted) => list(wanted).includes(value),
  pattern: (value, wanted) => typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value),
  minimum: (value, wanted) => typeof value !== 'number' || value >= Number(wanted),
  maximum: (value, wanted) => typeof value !== 'number' || value <= Number(wanted),
  minItems: (value, wanted) => !Array.isArray(value) || value.length >= Number(wanted),
  minProperties: (value, wanted) => !isMap(value) || Object.keys(value).length >= Number(wanted),
  required: (value, wanted) =>
    !isMap(value) || list(wanted).every((key) => Object.hasOwn(value, String(key))),
  properties: (value, wanted, _schema, root) =>
    !isMap(value) ||
    !isMap(wanted) ||
    Object.entries(wanted).every(([key, one]) => !(key in value) || accepts(one, value[key], root)),
  additionalProperties: (value, wanted, schema, root) => {
    if (!isMap(value)) return true;
    const known = isMap(schema.properties) ? Object.keys(schema.properties) : [];
    return Object.keys(value)
      .filter((key) => !known.includes(key))
      .every((key) => wanted !== false && accepts(wanted, value[key], root));
  },
  propertyNames: (value, wanted, _schema, root) =>
    !isMap(value) || Object.keys(value).every((key) => accepts(wanted, key, root)),
  items: (value, wanted, _schema, root) => list(value).every((item) => accepts(wanted, item, root)),
  anyOf: (value, wanted, _schema, root) => list(wanted).some((one) => accepts(one, value, root)),
  oneOf: (value, wanted, _schema, root) =>
    list(wanted).filter((one) => accepts(one, value, root)).length === 1,
  not: (value, wanted, _schema, root) => !accepts(wanted, value, root),
  $ref: (value, wanted, _schema, root) => {
    const name = String(wanted).replace('#/$defs/', '');
    const target = isMap(root.$defs) ? root.$defs[name] : undefined;
    if (target === undefined) throw new TypeError(`the schema has no ${String(wanted)}`);
    return accepts(target, value, root);
  },
};

/** Whether a value is as a schema says. */
export function accepts(schema: unknown, value: unknown, root: Schema): boolean {
  if (!isMap(schema)) throw new TypeError('not a schema');
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (NOTES.has(keyword)) return true;
    const test = Object.hasOwn(TESTS, keyword) ? TESTS[keyword] : undefined;
    if (!test) throw new TypeError(`the schema uses ${keyword}`);
    return test(value, wanted, schema, root);
  });
}
