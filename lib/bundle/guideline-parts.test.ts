import { expect, test } from 'vitest';
import { guidelineParts } from './guideline-parts.ts';

const PAGE = `Why it matters, with a [link](https://a.example).

## Do

- Look twice.
- Say who you are,
  and where you work.

## Lassen

* Raten.

## A word on history

Long ago.

## For example

Not a list.
`;

test('lists under known headings become data, in any language', () => {
  expect(guidelineParts(PAGE)).toEqual({
    lead: 'Why it matters, with a [link](https://a.example).',
    do: ['Look twice.', 'Say who you are, and where you work.'],
    dont: ['Raten.'],
    ask: [],
    examples: [],
    rest: '## A word on history\n\nLong ago.\n\n## For example\n\nNot a list.',
  });
});

test.each([
  ['no heading', 'Just text.', { lead: 'Just text.', rest: '' }],
  ['a heading alone', '## Do', { lead: '', do: [], rest: '## Do' }],
  ['a typographic apostrophe', '## Don’t\n\n- Shout.', { dont: ['Shout.'] }],
  ['a list within a list', '## Do\n\n- One\n  - Two', { do: [], rest: '## Do\n\n- One\n  - Two' }],
])('%s', (_, body, parts) => {
  expect(guidelineParts(body)).toMatchObject(parts);
});
