import type { Kind, Rule } from '../types.ts';
import { detector } from './detector.ts';
import { document } from './document.ts';
import { hashedTerms } from './hashed-terms.ts';
import type { KindModule } from './kind.ts';
import { near } from './near.ts';
import { pattern } from './pattern.ts';
import { phraseRule } from './phrase-rule.ts';
import { requires } from './requires.ts';
import { terms } from './terms.ts';

type KindTable = { [K in Kind]: KindModule<Extract<Rule, { kind: K }>> };

/** Every kind there is. A kind missing here does not compile; a rule of another kind is refused by name. */
const KINDS: KindTable = {
  terms,
  'hashed-terms': hashedTerms,
  pattern,
  detector,
  phrase: phraseRule,
  near,
  requires,
  document,
};

/** The code for a rule, or null where this version has none for its kind. */
export function kindOf(rule: Rule): KindModule<Rule> | null {
  if (!Object.hasOwn(KINDS, rule.kind)) return null;
  // The table pairs each kind with its own rules; the pairing is lost when indexed by a union.
  return KINDS[rule.kind] as KindModule<Rule>;
}
