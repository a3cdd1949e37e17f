import type { PatternMatcher, PatternRule, RuleBase, RuleCases, Text } from '../engine/types.ts';
import { LEVELS } from '../engine/types.ts';
import { contactId, date, guidelineId, localText, ruleId } from './base-shapes.ts';
import { checkLocales, checkMessage } from './check-texts.ts';
import { brokenKeyOf, headsOf, type KeyShape, keyOf, lastChars, parseKeyShape, tailOf } from './key-shape.ts';
import { described, flag, type Issue, listOf, may, need, oneOf, record, type Shape, text } from './shape.ts';
import { words } from './text-shapes.ts';
import { suggestion } from './vocabulary.ts';
import { circumstances } from './vocabulary-circumstances.ts';

/** One vendor's keys. */
export interface KeyRow {
  /** Last part of the rule's id. */
  vendor: string;
  /** As readers know it. */
  name: string;
  /** Shapes of its keys, see `key-shape.ts`. */
  keys: string[];
  /** Without one of these within 60 characters the value is not taken for a key; any case. */
  near?: string[];
  /** Letters inside the key, where it does not begin with any that show whose it is. */
  holds?: string[];
  /** Keys that are meant to be seen: no rule marks them. */
  publishable?: boolean;
  /** Keys of others begin alike: what has not this form may still be one. */
  shared?: boolean;
  /** Below the table's own level, such as `note` for test keys. */
  level?: RuleBase['level'];
  /** Where the form was looked up. */
  source: string;
}

/** A table of key formats: the texts of one rule, and a row a vendor. `{name}` in `title` is the vendor's name. */
export interface KeyTable
  extends Pick<
    RuleBase,
    | 'id'
    | 'level'
    | 'title'
    | 'message'
    | 'why'
    | 'suggestions'
    | 'guideline'
    | 'contact'
    | 'owner'
    | 'reviewBy'
    | 'unless'
  > {
  rows: KeyRow[];
}

const keyShape: Shape<string> = described({ type: 'string', pattern: '\\S' }, (value, path, report) => {
  try {
    if (typeof value === 'string' && value !== '') {
      parseKeyShape(value);
      return value;
    }
    report({ path, message: 'the shape of a key is expected here', fix: FIX });
  } catch (error) {
    // parseKeyShape says what it cannot read.
    report({ path, message: error instanceof Error ? error.message : String(error), fix: FIX });
  }
  return undefined;
});
const FIX = 'Write it as `abc_[A-Za-z0-9]{32}`: characters, sets, `(?:a|b)`, `{n}`, `{n,m}` and `?`';

const keyRow = record<KeyRow>({
  vendor: need(
    text('a short name', /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write it in small letters, as in `new-relic`'),
    'Add `vendor`, which ends the id of the rule',
  ),
  name: need(words, 'Add `name`, as readers know it'),
  keys: need(listOf(keyShape, 1), 'Add `keys`, the shapes of its keys'),
  near: may(listOf(words, 1)),
  holds: may(listOf(words, 1)),
  publishable: may(flag),
  shared: may(flag),
  level: may(oneOf(LEVELS)),
  source: need(words, 'Add `source`, where the form was looked up'),
});

export const keyTable = record<KeyTable>({
  id: need(ruleId, 'Add `id`, as in `leak.secret.api-key`; each row adds its vendor'),
  level: need(oneOf(LEVELS), 'Add `level: note`, `caution` or `stop`'),
  title: need(localText, 'Add a title with `{name}` where the vendor is named'),
  message: need(localText, 'Add one sentence that says what could happen to whom'),
  why: need(localText, 'Add the reason, with the law or standard'),
  suggestions: need(listOf(suggestion, 1), 'Add at least one thing to do instead'),
  guideline: need(guidelineId, 'Add the guideline to read, as in `guideline: g/secrets`'),
  contact: need(contactId, 'Add whom to ask, as in `contact: c/security`'),
  owner: need(contactId, 'Add who answers for these rules'),
  reviewBy: need(date, 'Add the date by which the owner looks at it again'),
  unless: circumstances.unless,
  rows: need(listOf(keyRow, 1), 'Add `rows`, one a vendor'),
});

/** A rule made of one row, with cases made from its shapes. */
export interface KeyRule {
  rule: PatternRule;
  cases: RuleCases;
}

/** Words that show a checksum where a row's values are hex. */
const CHECKSUM = ['sha256', 'sha1', 'sha512', 'md5', 'checksum', 'digest', 'commit', 'hash', 'fingerprint'];
const LEAST_BITS = 2.5;
const LEAST_BITS_NEAR = 2;
/** Shorter beginnings are too common to say whose key it is. */
const LEAST_HEAD = 4;

/** The rules that a table stands for; rows of publishable keys make none. */
export function rulesOf(table: KeyTable): KeyRule[] {
  const { rows, title, id, level, ...base } = table;
  return rows
    .filter(({ publishable }) => !publishable)
    .map((row) => {
      const shapes = row.keys.map(parseKeyShape);
      return {
        rule: {
          id: `${id}.${row.vendor}`,
          kind: 'pattern',
          level: row.level ?? level,
          title: named(title, row.name),
          ...base,
          patterns: row.keys.map((key, i) => matcherOf(key, shapes[i] ?? [], row)),
        },
        cases: casesOf(row, shapes),
      };
    });
}

/** Beginnings and endings of the keys that these rules answer for, and of those that may be seen. */
export function knownKeysOf(table: KeyTable): { heads: string[]; tails: string[] } {
  const own = table.rows.filter(({ shared, near }) => !shared && !near);
  const shapes = own.flatMap(({ keys }) => keys.map(parseKeyShape));
  const heads = shapes.flatMap(headsOf).filter((head) => head.length >= LEAST_HEAD);
  const tails = shapes.map(tailOf).filter((tail) => tail.length >= LEAST_HEAD);
  return { heads: [...new Set(heads)].sort(), tails: [...new Set(tails)].sort() };
}

/** What the shape of a table can't say. */
export function checkKeyTable(table: KeyTable, locales: readonly string[]): Issue[] {
  const issues = [
    ...checkLocales(table.title, ['title'], locales),
    ...checkLocales(table.message, ['message'], locales),
    ...checkMessage(table.message, ['message']),
    ...checkLocales(table.why, ['why'], locales),
    ...table.suggestions.flatMap(({ label, replacement }, i) => [
      ...checkLocales(label, ['suggestions', i, 'label'], locales),
      ...(replacement === undefined
        ? []
        : checkLocales(replacement, ['suggestions', i, 'replacement'], locales)),
    ]),
  ];
  table.rows.forEach((row, i) => {
    const path = ['rows', i];
    if (table.rows.findIndex(({ vendor }) => vendor === row.vendor) < i) {
      issues.push({
        path: [...path, 'vendor'],
        message: `\`${row.vendor}\` is there twice`,
        fix: 'List its shapes in one row, or give one of them another name',
      });
    }
    row.keys.forEach((key, j) => {
      const heads = headsOf(parseKeyShape(key));
      if (row.near || row.holds || row.publishable || heads.every((head) => head.length >= 3)) return;
      issues.push({
        path: [...path, 'keys', j],
        message: `keys of \`${row.vendor}\` begin with nothing that shows whose they are`,
        fix: 'Add `near` with words that stand beside them, or `holds` with letters inside',
      });
    });
  });
  return issues;
}

function matcherOf(key: string, shape: KeyShape, { near, holds, shared }: KeyRow): PatternMatcher {
  const isHex = shape.length === 1 && !/[g-z]/i.test(lastChars(shape));
  const signs = [...lastChars(shape)].filter((char) => /[^A-Za-z0-9]/.test(char));
  const after = `[^A-Za-z0-9${signs.map((sign) => `\\${sign}`).join('')}]`;
  const heads = headsOf(shape).map((head) => head.toLowerCase());
  return {
    pattern: `(?:^|[^A-Za-z0-9${shared ? '/_' : ''}])(${key})(?:${after}|$)`,
    keywords: holds ?? near ?? heads,
    capture: 1,
    entropy: near ? LEAST_BITS_NEAR : LEAST_BITS,
    ...(shared ? { validate: ['random'] } : {}),
    ...(near ? { near, ...(isHex ? { unlessNear: CHECKSUM } : {}) } : {}),
  };
}

/** Each shape once whole and once broken off, in a sentence that names the vendor. */
function casesOf(row: KeyRow, shapes: readonly KeyShape[]): RuleCases {
  const word = row.near?.[0] ?? row.name;
  const keys = shapes.map((shape, i) => keyOf(shape, `${row.vendor} ${i}`));
  const broken = shapes.map((shape, i) => brokenKeyOf(shape, `${row.vendor} ${i}`));
  return {
    flag: keys.map((key) => ({ text: `Moved to ${word} today: ${key} and it runs`, words: key })),
    pass: broken.map((key) => ({ text: `Moved to ${word} today: ${key} and it runs` })),
  };
}

function named(title: Text, name: string): Text {
  if (typeof title === 'string') return title.replaceAll('{name}', name);
  return Object.fromEntries(
    Object.entries(title).map(([tag, said]) => [tag, said.replaceAll('{name}', name)]),
  );
}
