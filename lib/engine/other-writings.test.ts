import { describe, expect, test } from 'vitest';
import { entityForm } from './entities.ts';
import { fold } from './fold.ts';
import { splitForms } from './split-words.ts';
import { checkerOf, marked, ruleBase } from './testing/policy.ts';
import type { Rule } from './types.ts';

const rules: Rule[] = [
  {
    ...ruleBase('leak.a'),
    kind: 'terms',
    terms: {
      '*': [
        'password',
        'internal only',
        'risk-free',
        'Größe',
        'tom & jerry',
        { term: 'bluefin', disguises: false },
      ],
    },
  },
  {
    ...ruleBase('claim.a'),
    kind: 'near',
    near: { en: [{ groups: [['guarantee'], ['profits']], within: 8 }] },
  },
];

describe('character references are read, and marked as written', () => {
  const checker = checkerOf(rules);
  test.each<[text: string, words: string[]]>([
    ['my &#112;assword', ['&#112;assword']],
    ['my p&#x61;ssw&#111;rd!', ['p&#x61;ssw&#111;rd']],
    ['MY &#80;ASSWORD', ['&#80;ASSWORD']],
    ['&#112;&#97;&#115;&#115;&#119;&#111;&#114;&#100;', ['&#112;&#97;&#115;&#115;&#119;&#111;&#114;&#100;']],
    ['internal&nbsp;only, please', ['internal&nbsp;only']],
    ['pass&shy;word', ['pass&shy;word']],
    ['die Gr&ouml;&szlig;e', ['Gr&ouml;&szlig;e']],
    ['Tom &amp; Jerry', ['Tom &amp; Jerry']],
    ['a &#98;luefin', ['&#98;luefin']],
    ['we guarantee&nbsp;great&nbsp;&#112;rofits', ['guarantee&nbsp;great&nbsp;&#112;rofits']],
    ['&quot;password&quot; and password', ['password', 'password']],
    ['😀 x &#112;assword and more words after it, and &#112;assword', ['&#112;assword', '&#112;assword']],
    ['&nope;password', ['password']],
    ['&#112assword', []],
    ['&#0;assword &#xd800;assword &#9999999;assword', []],
    ['xx&#112;assword', []],
    ['p&amp;assword', []],
    ['R&D; sales & support; internal & only;', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('words parted at the end of a line', () => {
  const checker = checkerOf(rules);
  test.each<[text: string, words: string[]]>([
    ['here is the pass-\nword for you', ['pass-\nword']],
    ['here is the pass-\r\n  word for you', ['pass-\r\n  word']],
    ['here is the pass\u00ad\nword for you', ['pass\u00ad\nword']],
    ['here is the pass\u2010\nword for you', ['pass\u2010\nword']],
    ['it is risk-\nfree', ['risk-\nfree']],
    ['it is blue-\nfin', ['blue-\nfin']],
    ['Pass-\nword, pass-\nword', ['Pass-\nword', 'pass-\nword']],
    ['pass\nword', []],
    ['pass -\nword', []],
    ['pass-\n\nword', []],
    ['- pass\n- word', []],
    ['bypass-\nwords', []],
    ['pass-\n4word', []],
  ])('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

test('texts without any of it are read no further', () => {
  const text = 'R&D is great; we-all know. One-way\n- list\n- more; AT&T too';
  expect(entityForm(fold(text), text)).toBeNull();
  expect(splitForms(fold(text), text)).toEqual([]);
});

test('floods take time in proportion to their length', async () => {
  const checker = checkerOf(rules);
  for (const flood of ['&#112;', '&amp;', '&', 'a-\n', 'a\u00ad\n', '-   \n', '&#']) {
    const text = flood.repeat(Math.floor(60_000 / flood.length));
    const started = performance.now();
    await marked(checker, text);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
