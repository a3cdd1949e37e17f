import { RE2JS } from 're2js';
import { fold } from '../engine/fold.ts';
import type { RuleCases } from '../engine/types.ts';
import { checkKind } from './check-kinds.ts';
import { checkLocales, checkMessage, checkVague } from './check-texts.ts';
import { checkLevels } from './read-circumstances.ts';
import { type Issue, isRecord, type Path } from './shape.ts';
import { FOLDERS, type RuleSource, readableRule } from './vocabulary.ts';

/** A pattern this long is a list in disguise and nobody can review it. */
const LONGEST_PATTERN = 1500;

/**
 * What the shape of one rule can't say: its file's name, its texts, patterns, dates and cases. Whatever of the file
 * can be read is looked at, so that one mistake does not hide another.
 */
export function checkRule(raw: unknown, file: string, locales: readonly string[]): Issue[] {
  if (!isRecord(raw)) return [];
  const rule = readableRule(raw);
  return [
    ...(rule.id === undefined ? [] : checkFileName(rule.id, file)),
    ...(['title', 'message', 'why'] as const).flatMap((key) => {
      const text = rule[key];
      return text === undefined ? [] : [...checkLocales(text, [key], locales), ...checkVague(text, [key])];
    }),
    ...(rule.message === undefined ? [] : checkMessage(rule.message, ['message'])),
    ...(rule.suggestions ?? []).flatMap(({ label, replacement }, i) => [
      ...checkLocales(label, ['suggestions', i, 'label'], locales),
      ...(replacement === undefined
        ? []
        : checkLocales(replacement, ['suggestions', i, 'replacement'], locales)),
    ]),
    ...checkDates(rule),
    ...(rule.level === undefined ? [] : checkLevels({ ...rule, level: rule.level })),
    ...(rule.cases === undefined ? [] : checkCases(rule.cases)),
    ...(Array.isArray(raw.patterns)
      ? raw.patterns.flatMap((one, i) => checkPattern(one, ['patterns', i]))
      : []),
    ...(isRecord(raw.terms) ? checkTerms(raw.terms) : []),
    ...checkKind(rule),
  ];
}

function checkFileName(id: string, file: string): Issue[] {
  const [folder = '', name = ''] = file.split('/');
  const category = FOLDERS[folder];
  const given = id.replace(/^x-[a-z0-9-]+\./, '').split('.')[0];
  if (given !== category) {
    const home = Object.keys(FOLDERS).find((one) => FOLDERS[one] === given);
    return [
      { path: ['id'], message: `a \`${given}\` rule stands in ${folder}/`, fix: `Move the file to ${home}/` },
    ];
  }
  const expected = `${id.replace(`${given}.`, '')}.yaml`;
  if (name === expected) return [];
  return [
    {
      path: ['id'],
      message: `the file is called ${name}, the rule \`${id}\``,
      fix: `Name the file ${expected}`,
    },
  ];
}

function checkDates({ from, until }: Partial<RuleSource>): Issue[] {
  if (from === undefined || until === undefined || Date.parse(from) < Date.parse(until)) return [];
  return [{ path: ['until'], message: 'the rule ends before it begins', fix: 'Put `until` after `from`' }];
}

function checkCases(cases: RuleCases): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const side of ['flag', 'pass'] as const) {
    cases[side].forEach(({ text, words }, i) => {
      const path = ['cases', side, i];
      if (words !== undefined && !text.includes(words)) {
        issues.push({
          path: [...path, 'words'],
          message: 'these words are not in the draft',
          fix: 'Copy them from `text`',
        });
      }
      if (seen.has(text)) issues.push({ path, message: 'this draft is there twice', fix: 'Keep one' });
      seen.add(text);
    });
  }
  return issues;
}

function checkPattern(matcher: unknown, path: Path): Issue[] {
  const { pattern, capture } = isRecord(matcher) ? matcher : {};
  if (typeof pattern !== 'string') return [];
  const at = [...path, 'pattern'];
  if (pattern.length > LONGEST_PATTERN) {
    return [
      {
        path: at,
        message: `the pattern has ${pattern.length} characters`,
        fix: `Split it in parts of ${LONGEST_PATTERN} or fewer`,
      },
    ];
  }
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch (error) {
    // re2js throws on everything RE2 has no syntax for: look-around, back-references, repeats above 1000.
    const said = error instanceof Error ? error.message : String(error);
    return [
      {
        path: at,
        message: `the pattern is not RE2 syntax (${said})`,
        fix: 'RE2 has no look-around and no back-references; write it without',
      },
    ];
  }
  if (compiled.matcher('').find()) {
    return [
      { path: at, message: 'the pattern matches an empty text', fix: 'Make at least one character required' },
    ];
  }
  if (typeof capture === 'number' && capture > compiled.groupCount()) {
    return [
      {
        path: [...path, 'capture'],
        message: `the pattern has ${compiled.groupCount()} groups`,
        fix: 'Count the opening brackets without `?:`',
      },
    ];
  }
  return [];
}

function checkTerms(terms: Record<string, unknown>): Issue[] {
  return Object.entries(terms).flatMap(([language, list]) => {
    const seen = new Set<string>();
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown, i): Issue[] => {
      const term = isRecord(entry) ? entry.term : entry;
      // Terms in which nothing can be seen are told by their shape.
      if (typeof term !== 'string' || fold(term).text.trim() === '') return [];
      const path = ['terms', language, i, ...(typeof entry === 'string' ? [] : ['term'])];
      if (isShort(term)) {
        return [
          {
            path,
            message: `\`${term}\` is too short to mean one thing`,
            fix: 'Write three characters or more',
          },
        ];
      }
      const again = seen.has(term);
      seen.add(term);
      return again ? [{ path, message: `\`${term}\` is there twice`, fix: 'Keep one' }] : [];
    });
  });
}

/** An emoji says enough by itself. */
function isShort(term: string): boolean {
  return Array.from(term.trim()).length < 3 && !/\p{Extended_Pictographic}/u.test(term);
}
