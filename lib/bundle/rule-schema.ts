import { contactId, date, guidelineId, localText, ruleId, time } from './base-shapes.ts';
import { isRecord, type JsonSchema, type Shape, schemaOf } from './shape.ts';
import { termLanguage, words } from './text-shapes.ts';
import { ruleCases, ruleSource, suggestion } from './vocabulary.ts';
import { circumstances } from './vocabulary-circumstances.ts';
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
};

/** JSON Schema of one rule file, for editors, from the shapes that read it. */
export function ruleSchema(): JsonSchema {
  const names = new Map(Object.entries(SHARED).map(([name, shape]) => [schemaOf(shape), name]));
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
  const rule = write(schemaOf(ruleSource), true);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A rule of a Draftguard policy',
    ...(isRecord(rule) ? rule : {}),
    $defs: Object.fromEntries(
      Object.entries(SHARED).map(([name, shape]) => [name, write(schemaOf(shape), true)]),
    ),
  };
}
