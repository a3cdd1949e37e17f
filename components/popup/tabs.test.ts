import { expect, test } from 'vitest';
import { nextIndex } from './tabs.tsx';

test.each([
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowRight', 0, 1],
  ['Home', 1, 0],
  ['End', 0, 2],
  ['Tab', 1, null],
])('%s from %i of three', (key, at, to) => {
  expect(nextIndex(key, at, 3)).toBe(to);
});
