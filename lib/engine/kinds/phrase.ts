import { RuleError } from '../errors.ts';
import { fold, originalRange } from '../fold.ts';
import type { Parsed, ReadMatch } from '../nlp.ts';
import type { Reading } from '../reading.ts';
import type { PhraseMatcher, PhraseRule, Range } from '../types.ts';
import { isWord } from '../word-sets.ts';
import { type Armed, type KindModule, type Literal, WORD_START } from './kind.ts';

/** compromise reads English. */
const LANGUAGE = 'en';

/** Wording by parts of speech, in the sentences that hold one of its trigger words. */
export const phrase: KindModule<PhraseRule> = {
  literals(rule) {
    const matchers = rule.phrases[LANGUAGE] ?? [];
    if (matchers.length === 0) throw new RuleError('no_phrases: the rule has no English phrase');
    return matchers.flatMap((matcher, item) => {
      const problem = phraseProblem(matcher);
      if (problem) throw new RuleError(problem);
      return matcher.triggers.filter(isWord).map(
        (trigger): Literal => ({
          text: fold(trigger.trim()).text,
          item,
          bound: WORD_START,
          language: LANGUAGE,
        }),
      );
    });
  },
  always: () => false,
  prepare(rule) {
    const matchers = rule.phrases[LANGUAGE] ?? [];
    return async (reading, armed, parser) => {
      const found: Range[] = [];
      for (const { sentence, items } of armedSentences(reading, armed)) {
        const readable = fold(reading.text.slice(sentence.start, sentence.end), { letterCase: 'keep' });
        const parsed = await parser.parse(readable.text);
        for (const item of items) {
          const matcher = matchers[item];
          if (!matcher) continue;
          for (const match of matchesOf(parsed, matcher.match, await parser.readMatch(matcher.match))) {
            const range = originalRange(readable, match.start, match.end);
            found.push({ start: sentence.start + range.start, end: sentence.start + range.end });
          }
        }
      }
      return found;
    };
  },
};

/** What is wrong with a phrase, for the people who write rules; compromise itself accepts anything. */
export function phraseProblem({ match, triggers }: PhraseMatcher): string | null {
  if (match.trim() === '') return 'empty_phrase: a phrase has no words';
  if (!isBalanced(match)) return 'bad_phrase: brackets of a phrase do not close';
  if (triggers.length === 0) return 'no_triggers: a phrase names no trigger word';
  if (triggers.filter(isWord).some((trigger) => fold(trigger.trim()).text === ''))
    return 'empty_trigger: a trigger word is empty';
  return null;
}

function isBalanced(match: string): boolean {
  const closing: string[] = [];
  for (const char of match) {
    if (char === '(') closing.push(')');
    else if (char === '[') closing.push(']');
    else if ((char === ')' || char === ']') && closing.pop() !== char) return false;
  }
  return closing.length === 0;
}

function armedSentences(reading: Reading, armed: Armed): { sentence: Range; items: Set<number> }[] {
  const byStart = new Map<number, { sentence: Range; items: Set<number> }>();
  for (const hit of armed.hits) {
    const sentence = reading.sentenceAt(hit.start);
    const entry = byStart.get(sentence.start);
    if (entry) entry.items.add(hit.item);
    else byStart.set(sentence.start, { sentence, items: new Set([hit.item]) });
  }
  return [...byStart.values()];
}

function matchesOf(parsed: Parsed, match: string, read: ReadMatch): Range[] {
  const view = match.includes('[') ? parsed.match(read, 0) : parsed.match(read);
  if (!view.found) return [];
  const offsets = termOffsets(parsed);
  const found: Range[] = [];
  for (const [sentence = 0, first = 0, end = 0] of view.fullPointer) {
    const start = offsets[sentence]?.[first];
    const last = offsets[sentence]?.[end - 1];
    if (start && last && last.end > start.start) found.push({ start: start.start, end: last.end });
  }
  return found;
}

/** Where the words of each term stand; compromise keeps every character before, in and after them. */
function termOffsets(parsed: Parsed): Range[][] {
  let at = 0;
  return parsed.document.map((terms) =>
    terms.map(({ pre, text, post }) => {
      const start = at + pre.length;
      const end = start + text.length;
      at = end + post.length;
      return { start, end };
    }),
  );
}
