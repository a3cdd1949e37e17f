import { type Checker, createChecker } from '../check.ts';
import { compilePolicy } from '../compile.ts';
import type { SentenceParser } from '../nlp.ts';
import type { Bundle, Draft, Rule, RuleBase, Verdict } from '../types.ts';

/** A moment after every date in the tests' rules. */
export const NOW = Date.UTC(2026, 10, 20);

/** What every rule must carry, filled in. */
export function ruleBase(id: string, over: Partial<RuleBase> = {}): RuleBase {
  return {
    id,
    level: 'stop',
    title: 'Title',
    message: 'Message.',
    why: 'Why.',
    suggestions: [],
    guideline: 'g/test',
    contact: 'c/test',
    owner: 'Test',
    reviewBy: '2027-01-01',
    ...over,
  };
}

export function termsRule(id: string, terms: string[], over: Partial<RuleBase> = {}): Rule {
  return { ...ruleBase(id, over), kind: 'terms', terms: { en: terms } };
}

export function bundleOf(rules: Rule[], over: Partial<Bundle> = {}): Bundle {
  return {
    format: 1,
    id: 'test',
    revision: 7,
    version: '1',
    issued: '2026-01-01T00:00:00Z',
    reviewBy: '2027-01-01',
    publisher: 'Test',
    locales: ['en'],
    rules,
    cases: {},
    guidelines: [],
    contacts: [],
    incident: [],
    actions: {},
    onFailure: 'pass',
    ...over,
  };
}

export function checkerOf(rules: Rule[], over: Partial<Bundle> = {}, parser?: SentenceParser): Checker {
  return createChecker(compilePolicy(bundleOf(rules, over)), parser);
}

export function draftOf(...texts: string[]): Draft {
  return { parts: texts.map((text) => ({ kind: 'body', text })) };
}

/** The marked words of a one-part draft, in order. */
export async function marked(checker: Checker, text: string): Promise<string[]> {
  const verdict = await checker.check(draftOf(text), { now: NOW });
  return wordsIn(verdict, text);
}

export function wordsIn(verdict: Verdict, text: string): string[] {
  return verdict.findings.map(({ start, end }) => text.slice(start, end));
}

/** The same numbers from 0 to 1 in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  'a',
  'B',
  'z',
  '7',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '.',
  '#',
  '-',
  "'",
  'é',
  'e\u0301',
  'n\u0303\u0323',
  'ß',
  'ﬁ',
  '…',
  'Ａ',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\ufe0f',
  'а',
  'Ж',
  'α',
  'Ω',
  '𝐛',
  '𝜐',
  '😀',
  '👍🏽',
  '👩‍👩‍👧',
  '🇩🇪',
  'ﷺ',
  '漢',
  'ก',
  '한',
  '\u1112\u1161\u11ab',
  '\ud83d',
  '\udc00',
  '\u0301',
  '™',
  '²',
  '🅰',
  'ᴀ',
  '\u00a0',
  '\u2028',
  'İ',
  '١',
  '½',
  '\u0000',
];

/** Strings of ordinary, composed, invisible and broken characters. */
export function randomText(random: () => number, pieces = 40): string {
  let text = '';
  const count = Math.floor(random() * pieces);
  for (let i = 0; i < count; i += 1) text += PIECES[Math.floor(random() * PIECES.length)] ?? '';
  return text;
}
