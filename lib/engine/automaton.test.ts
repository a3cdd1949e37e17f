import { describe, expect, test } from 'vitest';
import { buildAutomaton, createScanner } from './automaton.ts';
import { atOnce } from './steps.ts';
import { randomFrom } from './testing/policy.ts';

function hits(literals: string[], text: string): string[] {
  const found: string[] = [];
  createScanner(atOnce(buildAutomaton(literals))).scan(text, (literal, start, end) => {
    found.push(`${literals[literal]}@${start}-${end}`);
  });
  return found.sort();
}

test.each<[literals: string[], text: string, found: string[]]>([
  [[], 'anything', []],
  [['he', 'she', 'his', 'hers'], 'ushers', ['he@2-4', 'hers@2-6', 'she@1-4']],
  [['a', 'aa', 'aaa'], 'aaa', ['a@0-1', 'a@1-2', 'a@2-3', 'aa@0-2', 'aa@1-3', 'aaa@0-3']],
  [['abcd', 'bc'], 'abce', ['bc@1-3']],
  [['risk free'], 'risk-free risk\nfree riskfree', ['risk free@0-9', 'risk free@10-19']],
  [['😀'], 'a😀😀', ['😀@1-3', '😀@3-5']],
])('%j in %j', (literals, text, found) => {
  expect(hits(literals, text)).toEqual(found);
});

test('finds what a plain search finds', () => {
  const random = randomFrom(3);
  const word = (size: number) => Array.from({ length: size }, () => 'abc'[Math.floor(random() * 3)]).join('');
  for (let round = 0; round < 200; round += 1) {
    const literals = [...new Set(Array.from({ length: 12 }, () => word(1 + Math.floor(random() * 5))))];
    const text = word(60);
    const expected = literals.flatMap((literal) =>
      Array.from({ length: text.length }, (_, at) => at)
        .filter((at) => text.startsWith(literal, at))
        .map((at) => `${literal}@${at}-${at + literal.length}`),
    );
    expect(hits(literals, text)).toEqual(expected.sort());
  }
});

test('survives being stored', () => {
  const stored = structuredClone(atOnce(buildAutomaton(['she', 'he'])));
  const found: number[] = [];
  createScanner(stored).scan('she', (literal) => found.push(literal));
  expect(found).toEqual([0, 1]);
});

describe('covered letters', () => {
  const found = (text: string, left = 1000): string[] => {
    const literals = ['fuck', 'fun', 'funk', 'fu-k', 'ça va'];
    const hits: string[] = [];
    createScanner(atOnce(buildAutomaton(literals))).guess(text, { left }, (literal) => {
      hits.push(literals[literal] ?? '');
    });
    return hits.sort();
  };
  test.each<[text: string, literals: string[]]>([
    ['f*ck', ['fuck']],
    ['fu*k', ['fuck', 'fun', 'funk']],
    ['f*', []],
    ['*un', ['fun']],
    ['f**x', ['fun']],
    ['', []],
  ])('%j', (text, literals) => {
    expect(found(text)).toEqual(literals);
  });

  test('guessing ends with its budget', () => {
    expect(found('fu*k', 3)).toEqual([]);
  });
});
