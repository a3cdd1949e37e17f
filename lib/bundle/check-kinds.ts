import { nearProblem } from '../engine/kinds/near-match.ts';
import { FAST_LENGTH, SLOW_LENGTH } from '../engine/kinds/term-hashes.ts';
import type { HashedTermsRule, NearMatcher, Rule } from '../engine/types.ts';
import type { Issue, Path } from './shape.ts';

/** Each slow hash takes the reader's machine a millisecond, and every term brings more of them. */
const MOST_SECRETS = 300;

/** What the shape of a rule can't say of its kind: groups that fit, hashes of one mode. */
export function checkKind(rule: Partial<Rule>): Issue[] {
  return [
    ...('near' in rule && rule.near ? checkNear(rule.near, ['near']) : []),
    ...('when' in rule && rule.when ? checkNear(rule.when, ['when']) : []),
    ...('hashed' in rule && rule.mode && rule.hashed ? checkHashes(rule.mode, rule.hashed) : []),
  ];
}

/** The first rule with which a policy holds too many secret terms, and what is wrong with it. */
export function checkSecrets(rules: readonly Rule[]): { rule: string; issue: Issue } | undefined {
  let count = 0;
  for (const rule of rules) {
    if (rule.kind !== 'hashed-terms' || rule.mode !== 'secrecy') continue;
    count += rule.hashed.length;
    if (count <= MOST_SECRETS) continue;
    const issue = {
      path: ['hashed'],
      message: `the policy holds ${count} secret terms up to here`,
      fix: `Keep ${MOST_SECRETS} or fewer; what is no secret any more may go`,
    };
    return { rule: rule.id, issue };
  }
  return undefined;
}

function checkNear(byLanguage: Record<string, NearMatcher[]>, path: Path): Issue[] {
  return Object.entries(byLanguage).flatMap(([language, matchers]) =>
    matchers.flatMap((matcher, i): Issue[] => {
      const problem = nearProblem(matcher);
      if (problem === null) return [];
      const message = problem.slice(problem.indexOf(': ') + 2);
      return [{ path: [...path, language, i], message, fix: 'Change `groups`, `within` or `mark`' }];
    }),
  );
}

function checkHashes(mode: HashedTermsRule['mode'], hashed: HashedTermsRule['hashed']): Issue[] {
  const length = mode === 'secrecy' ? SLOW_LENGTH : FAST_LENGTH;
  const wrong = hashed.findIndex((spellings) => spellings.some((hash) => hash.length !== length));
  if (wrong < 0) return [];
  const message = `a hash of mode ${mode} has ${length} hex digits`;
  return [{ path: ['hashed', wrong], message, fix: 'Make the whole list in one mode' }];
}
