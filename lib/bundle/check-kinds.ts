import { nearProblem } from '../engine/kinds/near-slots.ts';
import { syntaxProblem, TAGS } from '../engine/kinds/phrase-syntax.ts';
import { FAST_LENGTH, hashesOf, SLOW_LENGTH } from '../engine/kinds/term-hashes.ts';
import { baseLanguage } from '../engine/texts.ts';
import type { HashedTermsRule, NearMatcher, PhraseRule, Rule } from '../engine/types.ts';
import type { Issue, Path } from './shape.ts';

/** Each slow hash takes the reader's machine a millisecond, and every term brings more of them. */
export const MOST_SECRETS = 300;

/** What the shape of a rule can't say of its kind: groups that fit, hashes of one mode. */
export function checkKind(rule: Partial<Rule>): Issue[] {
  return [
    ...('near' in rule && rule.near ? checkNear(rule.near, ['near']) : []),
    ...('phrases' in rule && rule.kind === 'phrase' ? checkPhrases(rule) : []),
    ...('when' in rule && rule.when ? checkNear(rule.when, ['when']) : []),
    ...('hashed' in rule && rule.mode && rule.hashed ? checkHashes(rule.mode, rule.hashed) : []),
  ];
}

/** Phrases that would not be read as they are meant, and languages that a rule promises and does not speak. */
function checkPhrases({ phrases, near = {}, terms = {}, languages = {} }: Partial<PhraseRule>): Issue[] {
  const unread = Object.entries(phrases ?? {}).flatMap(([language, matchers]) =>
    matchers.flatMap(({ match }, i): Issue[] => {
      const problem = syntaxProblem(match);
      if (problem === null) return [];
      const message = problem.slice(problem.indexOf(': ') + 2);
      const fix = problem.startsWith('unknown_tag')
        ? `Write a tag such as ${[...TAGS]
            .slice(0, 8)
            .map((tag) => `#${tag}`)
            .join(', ')}, or the word itself`
        : 'Write words, tags such as #Noun, choices such as (a|b), and one pair of […] around what is marked';
      return [{ path: ['phrases', language, i, 'match'], message, fix }];
    }),
  );
  const speaks = (parts: object, tag: string) =>
    Object.keys(parts).some((one) => one === '*' || baseLanguage(one) === baseLanguage(tag));
  const unspoken = Object.entries(languages).flatMap(([tag, spoken]): Issue[] => {
    const path = ['languages', tag];
    if (spoken === 'full' && !speaks({ ...phrases, ...near }, tag)) {
      return [
        {
          path,
          message: `\`${tag}\` is \`full\`, and the rule has no wording in it`,
          fix: `Add \`near: {${tag}: [{groups: […]}]}\`, or write \`terms-only\` or \`off\``,
        },
      ];
    }
    if (spoken === 'terms-only' && !speaks(terms, tag)) {
      const fix = `Add \`terms: {${tag}: […]}\`, or write \`off\``;
      return [{ path, message: `\`${tag}\` is \`terms-only\`, and the rule lists no terms in it`, fix }];
    }
    return [];
  });
  return [...unread, ...unspoken];
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
  const wrong = hashed.findIndex((entry) => hashesOf(entry).some((hash) => hash.length !== length));
  if (wrong < 0) return [];
  const message = `a hash of mode ${mode} has ${length} hex digits`;
  return [{ path: ['hashed', wrong], message, fix: 'Make the whole list in one mode' }];
}
