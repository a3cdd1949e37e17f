import { RE2JS } from 're2js';
import { entropyOf } from '../entropy.ts';
import { RuleError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { isWordBound } from '../segment.ts';
import type { PatternMatcher, PatternRule, Range } from '../types.ts';
import { isValidator, passesAll } from '../validators.ts';
import { ANYWHERE, type KindModule } from './kind.ts';

/** More marks of one rule in one part help nobody; the rest show up once these are mended. */
const MAX_MATCHES = 200;

/** RE2 patterns on the text as typed, tried only where one of their keywords occurs. */
export const pattern: KindModule<PatternRule> = {
  literals(rule) {
    if (rule.patterns.length === 0) throw new RuleError('no_patterns: the rule lists no pattern');
    const unknown = rule.patterns.flatMap(({ validate = [] }) => validate).find((name) => !isValidator(name));
    if (unknown !== undefined) throw new RuleError(`unknown_validator: ${unknown}`);
    return rule.patterns.flatMap((matcher, item) =>
      matcher.keywords.map((keyword) => {
        const text = fold(keyword, { scripts: 'keep' }).text;
        if (text === '') throw new RuleError('empty_keyword: a keyword has no visible character');
        return { text, item, bound: ANYWHERE, language: '*' };
      }),
    );
  },
  always: (rule) => rule.patterns.some((matcher) => matcher.keywords.length === 0),
  prepare(rule) {
    const compiled = new Map<number, RE2JS>();
    return (reading, armed) =>
      rule.patterns.flatMap((matcher, item) => {
        if (matcher.keywords.length > 0 && !armed.items.has(item)) return [];
        let program = compiled.get(item);
        if (!program) {
          program = compilePattern(matcher, item);
          compiled.set(item, program);
        }
        return matchesOf(program, matcher, reading.text).filter((range) => isMeant(matcher, range, reading));
      });
  },
};

/** What is wrong with a pattern, for the people who write rules; null where it can run. */
export function patternProblem(matcher: PatternMatcher): string | null {
  try {
    compilePattern(matcher, 0);
    return null;
  } catch (error) {
    // compilePattern throws RuleError only: bad syntax, or a capture group that is not there.
    return error instanceof RuleError ? error.message : 'bad_pattern';
  }
}

function compilePattern(matcher: PatternMatcher, item: number): RE2JS {
  const program = tryCompile(matcher.pattern, item);
  const group = matcher.capture ?? 0;
  if (!Number.isInteger(group) || group < 0 || group > program.groupCount()) {
    throw new RuleError(`bad_capture: pattern ${item + 1} has no group ${group}`);
  }
  return program;
}

function tryCompile(source: string, item: number): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    // RE2JS names what it cannot read; its message quotes the pattern only.
    const detail = error instanceof Error ? error.message : 'not RE2 syntax';
    throw new RuleError(`bad_pattern: pattern ${item + 1}: ${detail}`);
  }
}

function matchesOf(program: RE2JS, matcher: PatternMatcher, text: string): Range[] {
  const found: Range[] = [];
  // Whether there is a match takes a fraction of the time of where it is, and near misses are the rule.
  if (!program.test(text)) return found;
  const group = matcher.capture ?? 0;
  const match = program.matcher(text);
  while (found.length < MAX_MATCHES && match.find()) {
    const start = match.start(group);
    const end = match.end(group);
    if (start < 0 || end <= start) continue;
    if (matcher.entropy !== undefined && entropyOf(text.slice(start, end)) < matcher.entropy) continue;
    found.push({ start, end });
  }
  return found;
}

/** How far from a match words may stand that say something else is meant. */
const NEAR = 60;

function isMeant(
  { validate = [], near, unlessNear = [] }: PatternMatcher,
  range: Range,
  reading: Reading,
): boolean {
  if (!passesAll(reading.text.slice(range.start, range.end), validate)) return false;
  if (!near && unlessNear.length === 0) return true;
  const before = reading.foldedSlice(Math.max(0, range.start - NEAR), range.start);
  const after = reading.foldedSlice(range.end, range.end + NEAR);
  if (near && !near.some((word) => [before, after].some((text) => holdsName(text, fold(word).text))))
    return false;
  return !unlessNear.some((word) => [before, after].some((text) => hasWord(text, fold(word.trim()).text)));
}

/** Shorter words are parts of others too often. */
const LEAST_PART = 5;

/** The word, or a name that holds it: `acmeApiKey` is one of acme. */
function holdsName(text: string, word: string): boolean {
  if (word.length >= LEAST_PART) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordBound(text, at) && isWordBound(text, at + word.length)) return true;
  }
  return false;
}
