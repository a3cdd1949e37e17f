import { describe, expect, test } from 'vitest';
import { readDraftLine } from './draft-line.ts';

describe('readDraftLine', () => {
  test('takes a text or parts, and leaves alone what it does not know', () => {
    const line = {
      id: 7,
      text: 'Hi',
      site: 'x',
      surface: 'post',
      lang: 'en',
      platform: 'x',
      now: '2026-11-20T12:00:00Z',
    };
    expect(readDraftLine(JSON.stringify(line))).toEqual({
      id: 7,
      draft: { parts: [{ kind: 'body', text: 'Hi' }], site: 'x', surface: 'post', lang: 'en' },
      now: Date.UTC(2026, 10, 20, 12),
    });
    const parts = [{ kind: 'segment', text: '' }];
    expect(readDraftLine(JSON.stringify({ parts, lang: null }))).toEqual({ draft: { parts } });
  });

  test.each([
    ['Hello', 'this line is not JSON'],
    ['"Hello"', 'this line is not a draft'],
    ['{}', 'either `text` or `parts`'],
    ['{"text":"a","parts":[]}', '`parts`: 1 or more entries'],
    ['{"text":5}', '`text`: a text is expected here'],
    ['{"text":"a","now":"yesterday"}', '`now`: `yesterday` is not a time'],
    ['{"text":"a","surface":"story"}', '`surface`: `story` is not one of'],
    ['{"parts":[{"kind":"body"}]}', '`parts.0`: `text` is missing'],
  ])('%s is refused', (line, said) => {
    expect(readDraftLine(line)).toMatchObject({ error: expect.stringContaining(said) });
  });

  test('an error never repeats the draft', () => {
    const secret = 'walrus-1234';
    for (const line of [secret, `{"text":"${secret}"`, `{"text":["${secret}"]}`]) {
      expect(JSON.stringify(readDraftLine(line))).not.toContain('walrus');
    }
  });
});
