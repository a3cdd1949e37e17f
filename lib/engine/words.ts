/** The words of a folded text, apostrophes inside them kept ("don't"). */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** A table of words from a plain list, so that lists stay readable. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Tells whether a text holds what it looks for. */
export interface WordTest {
  test(text: string): boolean;
}

/** Makes an expression at the first question: making all of them would be a tenth of a worker's start. */
export function lazyTest(make: () => RegExp): WordTest {
  let expression: RegExp | undefined;
  return {
    test(text) {
      expression ??= make();
      return expression.test(text);
    },
  };
}

/** Whole words and expressions as one test for folded text; `*` at the end takes any ending. */
export function anyOf(list: string): WordTest {
  return lazyTest(() => {
    const items = list
      .split(',')
      .map((item) => item.trim().replaceAll(/\s+/g, ' '))
      .filter((item) => item !== '')
      .map((item) => item.replaceAll(' ', '[\\s-]').replace(/\*$/, "[\\p{L}\\p{M}']*"));
    return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${items.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
  });
}
