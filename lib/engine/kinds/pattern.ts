import { RE2JS } from 're2js';
import { RuleError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { PatternMatcher, PatternRule, Range } from '../types.ts';
import { ANYWHERE, type KindModule } from './kind.ts';

/** More marks of one rule in one part help nobody; the rest show up once these are mended. */
const MAX_MATCHES = 200;

/** RE2 patterns on the text as typed, tried only where one of their keywords occurs. */
export const pattern: KindModule<PatternRule> = {
  literals(rule) {
    if (rule.patterns.length === 0) throw new RuleError('no_patterns: the rule lists no pattern');
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
        return matchesOf(program, matcher, reading.text);
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

/** Shannon entropy in bits per character. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  let size = 0;
  for (const char of value) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
    size += 1;
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / size) * Math.log2(count / size);
  return bits;
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
