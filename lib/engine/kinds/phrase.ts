import { RuleError } from '../errors.ts';
import { type Folded, fold, foldedRange, originalRange } from '../fold.ts';
import type { Parsed, ReadMatch, SentenceParser } from '../nlp.ts';
import type { Reading } from '../reading.ts';
import type { PhraseMatcher, PhraseRule, Range } from '../types.ts';
import { isWord } from '../word-sets.ts';
import { type Armed, type KindModule, type Literal, type Matcher, WORD_START } from './kind.ts';
import { type Needs, needsOf } from './phrase-needs.ts';
import { piecesToRead } from './phrase-reads.ts';
import { syntaxProblem } from './phrase-syntax.ts';

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
  parses: true,
  prepare(rule) {
    const matchers = (rule.phrases[LANGUAGE] ?? []).map(({ match }) => ({ match, needs: needsOf(match) }));
    const known = new WeakMap<Armed, Piece[]>();
    const piecesOf = (reading: Reading, armed: Armed): Piece[] => {
      const pieces =
        known.get(armed) ?? armedSentences(reading, armed).flatMap((one) => piecesIn(one, reading, matchers));
      known.set(armed, pieces);
      return pieces;
    };
    const matcher: Matcher = (reading, armed, parser) => {
      const pieces = piecesOf(reading, armed);
      return pieces.length === 0 ? [] : matchesIn(pieces, matchers, parser);
    };
    matcher.reads = (reading, armed) =>
      piecesOf(reading, armed).map(({ text, start, sentence, sentenceStart }) => ({
        text,
        start: sentenceStart + originalRange(sentence, start, start + 1).start,
      }));
    return matcher;
  },
};

interface Prepared {
  match: string;
  needs: Needs | null;
}

/** A sentence, or a part of an endless one, in which some phrases of a rule may match. */
interface Piece {
  text: string;
  /** Where it begins in `sentence`, and where that begins in its passage. */
  start: number;
  sentence: Folded;
  sentenceStart: number;
  items: Set<number>;
}

function piecesIn({ sentence, triggers }: ArmedSentence, reading: Reading, matchers: readonly Prepared[]) {
  const readable = fold(reading.text.slice(sentence.start, sentence.end), { letterCase: 'keep' });
  const pieces = new Map<string, Piece>();
  for (const [item, at] of triggers) {
    const hits = at.map(
      (start) => foldedRange(readable, start - sentence.start, start - sentence.start + 1).start,
    );
    for (const { start, end } of piecesToRead(readable.text, matchers[item]?.needs ?? null, hits)) {
      const key = `${start} ${end}`;
      const piece = pieces.get(key);
      if (piece) piece.items.add(item);
      else {
        const text = readable.text.slice(start, end);
        const made = {
          text,
          start,
          sentence: readable,
          sentenceStart: sentence.start,
          items: new Set([item]),
        };
        pieces.set(key, made);
      }
    }
  }
  return [...pieces.values()];
}

async function matchesIn(pieces: readonly Piece[], matchers: readonly Prepared[], parser: SentenceParser) {
  const found = new Map<string, Range>();
  for (const { text, start, sentence, sentenceStart, items } of pieces) {
    const parsed = await parser.parse(text);
    if (!parsed) continue;
    for (const item of items) {
      const { match } = matchers[item] ?? { match: '' };
      for (const own of matchesOf(parsed, match, await parser.readMatch(match))) {
        const range = originalRange(sentence, start + own.start, start + own.end);
        // Pieces of one sentence share words, and may share a match.
        found.set(`${item} ${sentenceStart + range.start} ${range.end}`, {
          start: sentenceStart + range.start,
          end: sentenceStart + range.end,
        });
      }
    }
  }
  return [...found.values()];
}

/** What is wrong with a phrase, for the people who write rules. */
export function phraseProblem({ match, triggers }: PhraseMatcher): string | null {
  const problem = syntaxProblem(match);
  if (problem) return problem;
  if (triggers.length === 0) return 'no_triggers: a phrase names no trigger word';
  if (triggers.filter(isWord).some((trigger) => fold(trigger.trim()).text === ''))
    return 'empty_trigger: a trigger word is empty';
  return null;
}

interface ArmedSentence {
  sentence: Range;
  /** Phrase → where its trigger words begin. */
  triggers: Map<number, number[]>;
}

function armedSentences(reading: Reading, armed: Armed): ArmedSentence[] {
  const byStart = new Map<number, ArmedSentence>();
  for (const { start, item } of armed.hits) {
    const sentence = reading.sentenceAt(start);
    const entry = byStart.get(sentence.start) ?? { sentence, triggers: new Map<number, number[]>() };
    byStart.set(sentence.start, entry);
    const places = entry.triggers.get(item);
    if (places) places.push(start);
    else entry.triggers.set(item, [start]);
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
