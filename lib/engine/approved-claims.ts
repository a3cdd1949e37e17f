import { EXPIRED } from './approved-texts.ts';
import type { CompiledRule } from './compile.ts';
import type { Match } from './match.ts';
import type { ApprovedClaim, Range, Rule, TermsRule } from './types.ts';

/** What is remembered of the claim that a rule was made from. */
export interface ApprovedSentence {
  until?: string;
}

const PREFIX = 'claim.approved.';

/**
 * A rule for each approved sentence. While the claim holds, what it finds excuses what other rules find in there;
 * after its date it is marked itself, with its owner to ask.
 */
export function approvedRules(claims: readonly ApprovedClaim[]): Map<Rule, ApprovedSentence> {
  return new Map(
    claims.map(({ id, text, until, owner, guideline }) => [
      {
        ...EXPIRED,
        id: `${PREFIX}${id}`,
        kind: 'terms',
        level: 'caution',
        guideline,
        contact: owner,
        owner,
        reviewBy: until ?? '9999-12-31',
        terms: { '*': (typeof text === 'string' ? [text] : Object.values(text)).map(bareStatement) },
      } satisfies TermsRule,
      until === undefined ? {} : { until },
    ]),
  );
}

/** Without the full stop, which may be missing where a link follows. */
function bareStatement(text: string): string {
  return text.trim().replace(/[.!…]+$/, '');
}

const LINK = /^\(?(?:https?:\/\/|www\.)/i;
const REACH = 80;

/** The words are all that is said: nothing before or after them in their sentence but a link or hashtags. */
export function isWholeStatement({ start, end }: Range, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [gapBefore = ''] = /[^\p{L}\p{N}]*$/u.exec(before) ?? [];
  if (gapBefore.length < before.length && !/[.!?…:\n"“”„«»]/.test(gapBefore)) return false;
  const after = text.slice(end, end + REACH);
  const [gap = ''] = /^[^\p{L}\p{N}]*/u.exec(after) ?? [];
  const rest = after.slice(gap.length);
  return rest === '' || /[.!?…\n"“”»#]/.test(gap) || LINK.test(rest);
}

/** Takes out what claim rules, and rules that ask for it, find inside of approved sentences that still hold. */
export function withoutApproved(matches: readonly Match[], now: number): readonly Match[] {
  const holding = matches.filter(({ rule }) => holds(rule, now));
  if (holding.length === 0) return matches;
  return matches.filter((match) => {
    if (holds(match.rule, now)) return false;
    if (!isExcusable(match.rule)) return true;
    return !holding.some(
      ({ part, start, end }) => part === match.part && start <= match.start && match.end <= end,
    );
  });
}

function holds({ approved }: CompiledRule, now: number): boolean {
  return approved !== undefined && (approved.until === null || now < approved.until);
}

function isExcusable({ category, rule }: CompiledRule): boolean {
  return category === 'claim' || rule.unless?.includes('approved') === true;
}
