import { expect, test } from 'vitest';
import { Reading } from '../reading.ts';
import { checkerOf, marked, ruleBase } from '../testing/policy.ts';
import type { Rule } from '../types.ts';
import { streetAddress } from './street-address.ts';

test.each<[passage: string, hints: boolean]>([
  ['My sister lives at 12 Oak Street.', true],
  ['Ann lives at ul. ', true],
  ['Number 812 of the series is out.', false],
  ['We moved to a new office.', false],
])('%j gives reason to read the whole part: %j', (passage, hints) => {
  expect(streetAddress.hints?.(new Reading(passage))).toBe(hints);
});

const rule: Rule = { ...ruleBase('leak.personal.address'), kind: 'detector', detector: 'street-address' };

test('what says that somebody lives there may stand in the sentence before', async () => {
  const checker = checkerOf([rule]);
  expect(await marked(checker, 'Here is where she lives. 12 Oak Street, the red door.')).toHaveLength(1);
  expect(await marked(checker, 'Dana lives at ul. Chrzanowska 61 now.')).toHaveLength(1);
});
