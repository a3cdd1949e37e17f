import { RuleError } from './errors.ts';
import { fold } from './fold.ts';
import { withoutAccents } from './forms.ts';

/** From this length on, a word without its accents is not mistaken for another word. */
const ACCENT_FREE = 7;
/** Words run together mean something of their own when they are short. */
const LEAST_JOINED = 5;

/** Folding leaves these as they are. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A term as it stands, in its own script where it could pass for another, and without accents. */
export function spellings(term: string): Set<string> {
  if (FOLDED.test(term)) return new Set([term]);
  const plain = fold(term.trim()).text;
  if (plain === '') throw new RuleError('empty_term: a term has no visible character');
  const bare = withoutAccents(plain);
  const found = new Set([plain, fold(term.trim(), { scripts: 'keep' }).text]);
  if (bare.length >= ACCENT_FREE || bare.includes(' ')) found.add(bare);
  return found;
}

/** The words of an expression run together, as hashtags write it; null for a single word. */
export function joinedWords(term: string): string | null {
  if (!/[\s-]/.test(term)) return null;
  const plain = fold(term.trim()).text;
  const joined = plain.replaceAll(/[\s-]/g, '');
  return joined === plain || joined.length < LEAST_JOINED ? null : joined;
}
