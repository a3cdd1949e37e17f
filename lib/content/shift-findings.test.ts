import { describe, expect, test } from 'vitest';
import type { Finding } from '../engine/types.ts';
import { shiftFindings } from './shift-findings.ts';

const findingAt = (start: number, end: number): Finding => ({
  rule: 'r',
  category: 'leak',
  level: 'stop',
  title: '',
  start,
  end,
  message: '',
  why: '',
  suggestions: [],
  guideline: 'g/a',
  contact: 'c/a',
});

describe('where a finding is after an edit', () => {
  test.each([
    ['typed after it', 'my KEY', 'my KEY is', 'KEY'],
    ['typed before it', 'my KEY here', 'oh my KEY here', 'KEY'],
    ['deleted before it', 'see my KEY', 'my KEY', 'KEY'],
    ['typed inside it', 'my KEY', 'my KxEY', null],
    ['deleted', 'my KEY here', 'my here', null],
    ['replaced whole', 'my KEY here', 'nothing at all', null],
    ['glued to its end', 'my KEY', 'my KEYS', 'KEY'],
    ['the same text', 'my KEY', 'my KEY', 'KEY'],
    ['emptied', 'my KEY', '', null],
  ])('%s', (_what, before, after, expected) => {
    const start = before.indexOf('KEY');
    const [moved] = shiftFindings([findingAt(start, start + 3)], before, after);
    expect(moved ? after.slice(moved.start, moved.end) : null).toBe(expected);
  });
});
