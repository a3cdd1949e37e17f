import { wordSet } from '../words.ts';

/** Tags that compromise gives to words. */
export const TAGS =
  wordSet(`Hyphenated Prefix There Condition Negative Acronym Email SlashedTerm Emoticon Emoji HashTag PhoneNumber Url Abbreviation
  Expression QuestionWord Preposition Conjunction Determiner Adverb NumberRange Adjective Superlative Comparative Comparable Date Duration Time
  Timezone Season Holiday FinancialQuarter Year WeekDay Month Value Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral
  Ordinal Verb Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive
  Address Noun AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company
  School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName`);

/** Tests of one word, written as `@hasComma`. */
export const METHODS =
  wordSet(`hasQuote hasQuotation hasComma hasPeriod hasExclamation hasQuestionMark hasEllipses hasSemicolon hasColon hasSlash
  hasHyphen hasDash hasContraction isAcronym isKnown isFrozen isTitleCase isUpperCase`);

const TOKEN = /[[^!]*\([^()]*\)[\]?+*$]*|\S+/g;
const REPEAT = /^\{(?:\d+(?:,\d*)?|,\d+)\}$/;

/**
 * Why a phrase would not be read as its author means it, or null. compromise itself accepts anything: a tag it
 * does not know and a bracket that does not close never match, and nobody hears of it.
 */
export function syntaxProblem(match: string): string | null {
  if (match.trim() === '') return 'empty_phrase: a phrase has no words';
  const brackets = bracketProblem(match);
  if (brackets) return brackets;
  let isNeeded = false;
  for (const [token] of match.matchAll(TOKEN)) {
    const problem = tokenProblem(token);
    if (problem) return problem;
    isNeeded ||= !isOptional(token);
  }
  return isNeeded ? null : 'empty_phrase: every part of the phrase may be left out';
}

function bracketProblem(match: string): string | null {
  const closing: string[] = [];
  const closes: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
  let marks = 0;
  for (const char of match) {
    const close = closes[char];
    if (char === '(' && closing.includes(')')) {
      return 'nested_phrase: brackets stand inside brackets, which are not read; write the choices side by side';
    }
    if (char === '[') marks += 1;
    if (close) closing.push(close);
    else if (')]}'.includes(char) && closing.pop() !== char)
      return 'bad_phrase: brackets of a phrase do not close';
  }
  if (closing.length > 0) return 'bad_phrase: brackets of a phrase do not close';
  return marks > 1 ? 'bad_phrase: only one part of a phrase can be marked with […]' : null;
}

function tokenProblem(token: string): string | null {
  const bare = token.replace(/^[[^!]+/, '').replace(/[\]?+*$]+$/, '');
  if (bare.startsWith('(')) {
    const choices = bare.slice(1, -1).split(/\||&&/);
    if (choices.some((choice) => choice.trim() === ''))
      return 'bad_phrase: a choice between brackets is empty';
    const words = choices.flatMap((choice) => choice.trim().split(/\s+/));
    return words.map(tokenProblem).find((problem) => problem !== null) ?? null;
  }
  if (bare.startsWith('/') && bare.length > 1) {
    return `bad_phrase: ${bare} is a regular expression, which phrases do not take; list the words`;
  }
  if (bare.startsWith('<')) return `bad_phrase: ${bare} is not read here; use tags such as #Noun`;
  if (bare.startsWith('%'))
    return /^%\d*$/.test(bare) ? null : `bad_phrase: ${bare} is not read here; use tags`;
  if (bare.startsWith('#')) {
    const tag = bare.charAt(1).toUpperCase() + bare.slice(2);
    return TAGS.has(tag) ? null : `unknown_tag: ${bare} is no tag`;
  }
  if (bare.startsWith('@'))
    return METHODS.has(bare.slice(1)) ? null : `unknown_tag: ${bare} is no test of a word`;
  if (bare.startsWith('{'))
    return /^\{[\p{L}'-]+(?:\/(?:Noun|Verb|Adjective))?\}$/iu.test(bare) ? null : braces(bare);
  const at = bare.indexOf('{');
  return at < 0 || REPEAT.test(bare.slice(at)) ? null : braces(bare);
}

function braces(token: string): string {
  return `bad_phrase: ${token} is not read; write {walk} for all forms of a word, or very{1,3} to repeat one`;
}

function isOptional(token: string): boolean {
  return /[?*]/.test(/[\]?+*$]*$/.exec(token)?.[0] ?? '') || /\{(?:0|,)/.test(token);
}
