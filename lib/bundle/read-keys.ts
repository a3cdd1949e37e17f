import type { KnownKeys } from '../engine/types.ts';
import { checkKeyTable, type KeyRule, type KeyTable, keyTable, knownKeysOf, rulesOf } from './key-table.ts';
import type { Problem } from './problem.ts';
import { type Parsed, readYaml, type SourceFile } from './yaml-file.ts';

export interface Keys {
  tables: Parsed<KeyTable>[];
  rules: (KeyRule & { from: Parsed<KeyTable>; row: number })[];
  known: KnownKeys;
}

/** Reads `keys/*.yaml`: tables of key formats, each row a rule. */
export function readKeys(
  files: readonly SourceFile[],
  locales: readonly string[],
  problems: Problem[],
): Keys {
  const tables = files.flatMap((file) => readYaml(file, keyTable, problems) ?? []);
  for (const table of tables) problems.push(...checkKeyTable(table.value, locales).map(table.problem));
  const rules = tables.flatMap((from) =>
    rulesOf(from.value).map((made) => {
      const row = from.value.rows.findIndex(({ vendor }) => made.rule.id === `${from.value.id}.${vendor}`);
      return { ...made, from, row };
    }),
  );
  const known = tables.map(({ value }) => knownKeysOf(value));
  return {
    tables,
    rules,
    known: {
      heads: [...new Set(known.flatMap(({ heads }) => heads))].sort(),
      tails: [...new Set(known.flatMap(({ tails }) => tails))].sort(),
    },
  };
}
