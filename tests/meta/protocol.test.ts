import { describe, expect, test } from 'vitest';
import { guards } from '../../lib/messaging/guards.ts';
import { senders } from '../../lib/messaging/senders.ts';

describe('every message', () => {
  const names = Object.keys(guards).sort();

  test('has a guard and a list of who may send it', () => {
    expect(Object.keys(senders).sort()).toEqual(names);
  });

  test.each(names)('%s refuses what is not its request', (name) => {
    const guard = Object.entries(guards).find(([key]) => key === name)?.[1];
    for (const value of [undefined, 1, 'text', [], { unknown: true }]) expect(guard?.(value)).toBe(false);
  });

  test('what concerns the policy comes from our own pages only', () => {
    expect(senders['policy:read']).toEqual(['page']);
  });
});
