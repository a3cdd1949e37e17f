import { describe, expect, test } from 'vitest';
import type { ComposerStatus, TabStatus } from '../../lib/stores/popup-store.ts';
import { en } from '../../lib/strings/en.ts';
import { draftLine } from './draft-line.ts';
import { stateLines } from './state-line.ts';

const composer = (changes: Partial<ComposerStatus> = {}): ComposerStatus => ({
  id: 'c1',
  site: 'x',
  siteName: 'X',
  surface: 'post',
  state: 'guarding',
  check: 'checked',
  findings: [],
  ...changes,
});
const tab = (...composers: ComposerStatus[]): TabStatus => ({
  frame: 'f',
  listed: true,
  site: 'x',
  siteName: 'X',
  late: false,
  composers,
});
const late = { state: 'partly', reason: 'opened-late' } as const;
const unreadable = { state: 'off', reason: 'unreadable', check: 'unread' } as const;

describe('stateLines', () => {
  test('says what is guarded', () => {
    expect(stateLines(tab(composer()), en)).toEqual([
      { state: 'guarding', text: 'Guarding: post box on X', reason: null },
    ]);
  });

  test('says it once for two boxes of the same kind', () => {
    expect(stateLines(tab(composer(), composer({ id: 'c2' })), en)).toHaveLength(1);
  });

  test('puts trouble first, with its reason', () => {
    const lines = stateLines(tab(composer(), composer({ surface: 'reply', ...unreadable })), en);
    expect(lines.map(({ text }) => text)).toEqual([
      'Not guarding: reply box on X',
      'Guarding: post box on X',
    ]);
    expect(lines[0].reason).toBe(en.popup.reason.unreadable);
  });

  test.each([
    ['no answer yet', undefined, en.popup.asking, null],
    ['no script of ours', null, en.popup.notHere, en.popup.reason['not-a-listed-site']],
    ['no box in use', tab(), 'Not guarding yet: no post box in use on X', en.popup.reason['no-composer']],
    [
      'no box in use, opened before us',
      { ...tab(), late: true },
      'Not guarding yet: no post box in use on X',
      en.popup.reason['opened-late'],
    ],
  ])('%s is off and says why', (_, status, text, reason) => {
    expect(stateLines(status, en)).toEqual([{ state: 'off', text, reason }]);
  });
});

describe('draftLine', () => {
  const line = (found: number, ...composers: ComposerStatus[]) => draftLine(tab(...composers), found, en);

  test('"nothing to look at" needs a guarded box and a draft checked to the end', () => {
    expect(line(0, composer())).toBe(en.popup.nothing);
  });

  test.each([
    ['nothing typed', [composer({ check: 'unread' })], en.popup.typeToCheck],
    ['an answer on its way', [composer({ check: 'checking' })], en.popup.checking],
    ['checked in part', [composer({ check: 'partial' })], en.popup.partial],
    [
      'not checked',
      [composer({ state: 'off', reason: 'no-answer', check: 'unchecked' })],
      en.popup.unchecked,
    ],
    ['a box that can’t be read', [composer(unreadable)], en.popup.unchecked],
    ['checked, but Post is not held', [composer(late)], en.popup.noMarks],
    ['one box of two not read', [composer(), composer(unreadable)], en.popup.unchecked],
    ['one box of two still empty', [composer(), composer({ check: 'unread' })], en.popup.nothing],
    ['one box of two under way', [composer(), composer({ check: 'checking' })], en.popup.checking],
  ])('%s', (_, composers, expected) => {
    expect(line(0, ...composers)).toBe(expected);
  });

  test('counts what was found, unless a part was not read', () => {
    expect(line(2, composer())).toBe('2 things to look at');
    expect(line(2, composer({ check: 'partial' }))).toBe(en.popup.partial);
  });

  test('says nothing of a draft where there is no box', () => {
    expect(draftLine(null, 0, en)).toBeNull();
    expect(draftLine(tab(), 0, en)).toBeNull();
  });
});
