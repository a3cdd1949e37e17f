import { describe, expect, test } from 'vitest';
import { guards } from './guards.ts';

describe('draft:check', () => {
  const draft = {
    parts: [{ kind: 'body', text: 'hello' }],
    site: 'x',
    surface: 'post',
    account: 'unknown',
    limit: 280,
  };

  test.each([
    ['as the page sends it', draft, true],
    ['with the least', { parts: [] }, true],
    ['parts that are no list', { ...draft, parts: 'hello' }, false],
    ['a part without a text', { ...draft, parts: [{ kind: 'body' }] }, false],
    ['an unknown kind of part', { ...draft, parts: [{ kind: 'script', text: '' }] }, false],
    ['an unknown surface', { ...draft, surface: 'message' }, false],
    ['a limit that is no number', { ...draft, limit: '280' }, false],
    ['groups, which a page may not claim', { ...draft, groups: ['admins'] }, false],
  ])('%s', (_what, value, expected) => {
    expect(guards['draft:check'](value)).toBe(expected);
  });
});

describe('page:status', () => {
  test.each([
    [{ state: 'guarding' }, true],
    [{ state: 'off', reason: 'no-answer' }, true],
    [{ state: 'off', reason: 'toString' }, false],
    [{ state: 'fine' }, false],
  ])('%j → %s', (value, expected) => {
    expect(guards['page:status'](value)).toBe(expected);
  });
});

describe('guideline:open', () => {
  test.each([
    ['g/secrets', true],
    ['g/your-rights', true],
    ['https://example.com', false],
    ['g/../../evil', false],
    ['g/', false],
    ['', false],
  ])('%s → %s', (id, expected) => {
    expect(guards['guideline:open']({ id })).toBe(expected);
  });
});
