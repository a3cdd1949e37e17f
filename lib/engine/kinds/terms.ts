import { RuleError } from '../errors.ts';
import { fold } from '../fold.ts';
import { withoutAccents } from '../forms.ts';
import type { TermsRule } from '../types.ts';
import { HASHTAG, type KindModule, type Literal, WHOLE_WORDS } from './kind.ts';

/** From this length on, a word without its accents is not mistaken for another word. */
const ACCENT_FREE = 7;

/** Words and expressions, whole and in any case. */
export const terms: KindModule<TermsRule> = {
  literals(rule) {
    const literals: Literal[] = [];
    for (const [language, list] of Object.entries(rule.terms)) {
      for (const term of list) {
        for (const text of spellings(term)) literals.push({ text, item: 0, bound: WHOLE_WORDS, language });
        const joined = joinedWords(term);
        if (joined) literals.push({ text: joined, item: 0, bound: HASHTAG, language });
      }
    }
    if (literals.length === 0) throw new RuleError('no_terms: the rule lists no term');
    return literals;
  },
  always: () => false,
  prepare: () => (_reading, armed) => armed.hits.map(({ start, end }) => ({ start, end })),
};

/** A term as it stands, in its own script where it could pass for another, and without accents. */
function spellings(term: string): Set<string> {
  const plain = fold(term.trim()).text;
  if (plain === '') throw new RuleError('empty_term: a term has no visible character');
  const bare = withoutAccents(plain);
  const found = new Set([plain, fold(term.trim(), { scripts: 'keep' }).text]);
  if (bare.length >= ACCENT_FREE || bare.includes(' ')) found.add(bare);
  return found;
}

function joinedWords(term: string): string | null {
  const plain = fold(term.trim()).text;
  const joined = plain.replaceAll(/[\s-]/g, '');
  return joined === plain || joined.length < 5 ? null : joined;
}
