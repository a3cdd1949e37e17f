import { expect, test } from 'vitest';
import { checkerOf, draftOf, NOW, termsRule } from './testing/policy.ts';
import type { Draft, Scope } from './types.ts';

const ENGLISH = 'The heron is at the port and we are not.';

test.each<[scope: Scope, draft: Partial<Draft>, counts: boolean]>([
  [{}, {}, true],
  [{ sites: ['x', 'linkedin'] }, { site: 'x' }, true],
  [{ sites: ['x'] }, { site: 'reddit' }, false],
  [{ sites: ['x'] }, {}, false],
  [{ surfaces: ['article'] }, { surface: 'article' }, true],
  [{ surfaces: ['article'] }, { surface: 'reply' }, false],
  [{ accounts: ['official'] }, { account: 'official' }, true],
  [{ accounts: ['official'] }, { account: 'personal' }, false],
  [{ accounts: ['unknown'] }, {}, true],
  [{ groups: ['sales', 'care'] }, { groups: ['care'] }, true],
  [{ groups: ['sales'] }, { groups: ['care'] }, false],
  [{ groups: ['sales'] }, {}, false],
  [{ languages: ['en-GB'] }, {}, true],
  [{ languages: ['de'] }, {}, false],
  [{ sites: ['x'], groups: ['sales'] }, { site: 'x' }, false],
])('%j on %j: %s', async (scope, draft, counts) => {
  const checker = checkerOf([termsRule('leak.business.deal', ['heron'], { scope })]);
  const verdict = await checker.check({ ...draftOf(ENGLISH), ...draft }, { now: NOW });
  expect(verdict.findings).toHaveLength(counts ? 1 : 0);
});
