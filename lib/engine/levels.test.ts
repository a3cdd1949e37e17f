import { describe, expect, test } from 'vitest';
import { checkerOf, draftOf, NOW, termsRule } from './testing/policy.ts';
import type { Bundle, CalendarEntry, Draft, Rule } from './types.ts';

async function level(of: Rule, draft: Draft, over: Partial<Bundle> = {}, now = NOW) {
  const verdict = await checkerOf([of], over).check(draft, { now });
  return verdict.findings[0]?.level;
}

describe('raise', () => {
  const secret = termsRule('leak.business.deal', ['heron'], {
    start: 'note',
    level: 'stop',
    raise: ['secrecy-marker'],
  });
  test.each([
    ['Heron is a bird.', 'note'],
    ['Heron, but don’t tell anyone.', 'stop'],
    ['Heron ships in May. Don’t tell anyone.', 'stop'],
    ['Don’t tell anyone. Heron ships in May.', 'stop'],
    ['Don’t tell anyone. The weather is nice. Heron ships in May.', 'note'],
  ])('%s', async (text, expected) => {
    expect(await level(secret, draftOf(text))).toBe(expected);
  });

  const ours = termsRule('claim.best', ['the best'], {
    start: 'note',
    level: 'caution',
    raise: ['our-company'],
  });
  test.each([
    ['The best in town.', 'note'],
    ['Acme is the best in town.', 'caution'],
    ['Acme opens. The best day ever.', 'note'],
  ])('%s', async (text, expected) => {
    expect(await level(ours, draftOf(text), { company: { name: 'Acme' } })).toBe(expected);
  });

  test('the official account', async () => {
    const said = termsRule('claim.best', ['the best'], {
      start: 'note',
      level: 'stop',
      raise: ['official-account'],
    });
    expect(await level(said, { ...draftOf('the best'), account: 'official' })).toBe('stop');
    expect(await level(said, draftOf('the best'))).toBe('note');
  });

  test('an unknown one rejects the rule by name', async () => {
    const odd = termsRule('claim.best', ['the best'], { start: 'note', raise: ['full-moon' as never] });
    const verdict = await checkerOf([odd]).check(draftOf('the best'), { now: NOW });
    expect(verdict.skipped).toEqual([{ rule: 'claim.best', reason: 'unknown_frame: full-moon' }]);
  });
});

describe('calendar', () => {
  const entry: CalendarEntry = {
    id: 'q4',
    kind: 'quiet-period',
    title: 'Before the results',
    from: '2026-11-15',
    until: '2026-12-01T07:00:00Z',
    rules: ['leak.business'],
    owner: 'c/legal',
  };
  test.each<[now: string, over: Partial<CalendarEntry>, start: 'note' | undefined, expected: string]>([
    ['2026-11-20', {}, 'note', 'caution'],
    ['2026-11-14', {}, 'note', 'note'],
    ['2026-12-01T07:00:00Z', {}, 'note', 'note'],
    ['2026-11-20', {}, undefined, 'caution'],
    ['2026-11-20', { raiseTo: 'stop' }, 'note', 'stop'],
    ['2026-11-20', { raiseTo: 'stop' }, undefined, 'stop'],
    ['2026-11-20', { raiseTo: 'note' }, undefined, 'caution'],
    ['2026-11-20', { rules: ['leak.business.deal'] }, 'note', 'caution'],
    ['2026-11-20', { rules: ['leak.bus'] }, 'note', 'note'],
    ['2026-11-20', { rules: ['leak.business.deal.x'] }, 'note', 'note'],
  ])('%s %j from %s: %s', async (now, over, start, expected) => {
    const deal = termsRule('leak.business.deal', ['heron'], {
      level: 'caution',
      ...(start ? { start } : {}),
    });
    const calendar = [{ ...entry, ...over }];
    expect(await level(deal, draftOf('heron'), { calendar }, Date.parse(now))).toBe(expected);
  });
});
