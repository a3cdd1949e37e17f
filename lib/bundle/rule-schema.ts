import { contactId, date, guidelineId, localText, ruleId, time } from './base-shapes.ts';
import { GUIDE_KINDS } from './guide-kinds.ts';
import { keyTable } from './key-table.ts';
import { isRecord, type JsonSchema, type Shape, schemaOf } from './shape.ts';
import { termLanguage, words } from './text-shapes.ts';
import { ruleCases, ruleSource, suggestion } from './vocabulary.ts';
import { circumstances } from './vocabulary-circumstances.ts';
import { placeholders } from './vocabulary-guide.ts';
import { nearMatchers } from './vocabulary-kinds.ts';
import { termEntry, wordRef } from './vocabulary-terms.ts';

/** Shapes that many places share, told once. */
const SHARED: Record<string, Shape<unknown>> = {
  cases: ruleCases,
  suggestion,
  text: localText,
  term: termEntry,
  word: wordRef,
  near: nearMatchers,
  language: termLanguage,
  plain: words,
  rule: ruleId,
  guideline: guidelineId,
  contact: contactId,
  date,
  time,
  scope: circumstances.scope.shape,
  keyTable,
};

/** JSON Schema of one rule file, for editors, from the shapes that read it. */
export function ruleSchema(): JsonSchema {
  return fileSchema('A rule of a Draftguard policy', schemaOf(ruleSource), SHARED);
}

/** JSON Schema of the files that are written for people: lists of records, or one record a file. */
export function guideSchema(): JsonSchema {
  const kinds = Object.fromEntries(GUIDE_KINDS.map(({ key, shape }) => [key, shape]));
  const lists = Object.fromEntries(
    GUIDE_KINDS.map(({ key, shape }) => [key, { type: 'array', items: schemaOf(shape) }]),
  );
  const list = {
    type: 'object',
    minProperties: 1,
    properties: { ...lists, placeholders: schemaOf(placeholders) },
    additionalProperties: false,
  };
  const anyOf = [list, ...GUIDE_KINDS.map(({ shape }) => schemaOf(shape))];
  const shared = { ...kinds, text: localText, guideline: guidelineId, contact: contactId, plain: words };
  return fileSchema('Records for people in a Draftguard policy', { anyOf }, shared);
}

function fileSchema(title: string, file: JsonSchema, shared: Record<string, Shape<unknown>>): JsonSchema {
  const names = new Map(Object.entries(shared).map(([name, shape]) => [schemaOf(shape), name]));
  const write = (value: unknown, isTop = false): unknown => {
    if (Array.isArray(value)) return value.map((item) => write(item));
    if (!isRecord(value)) return value;
    const name = names.get(value);
    if (name !== undefined && !isTop) return { $ref: `#/$defs/${name}` };
    const { allOf, ...rest } = value;
    // What a place says of a shape it shares with others stands beside it.
    const shared = Array.isArray(allOf) ? write(allOf[0]) : {};
    const own = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, write(item)]));
    return { ...own, ...(isRecord(shared) ? shared : {}) };
  };
  const whole = write(file, true);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...(isRecord(whole) ? whole : {}),
    $defs: Object.fromEntries(
      Object.entries(shared).map(([name, shape]) => [name, write(schemaOf(shape), true)]),
    ),
  };
}
