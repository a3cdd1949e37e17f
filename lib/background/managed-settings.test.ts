import { expect, test } from 'vitest';
import { createManagedSettings, toManagedSettings } from './managed-settings.ts';

const nothing = { managed: false, actions: {}, groups: [] };

test.each<[value: unknown, settings: object]>([
  [undefined, nothing],
  [{}, nothing],
  [{ surprise: {} }, nothing],
  [{ actions: null }, nothing],
  [{ employee: {} }, { ...nothing, managed: true }],
  [
    { actions: { caution: 'justify', stop: 'block' } },
    { managed: true, actions: { caution: 'justify', stop: 'block' }, groups: [] },
  ],
  [
    { actions: { caution: 'block', stop: 'none', note: 'block' } },
    { managed: true, actions: {}, groups: [] },
  ],
  [
    { groups: [{ name: 'sales', size: 12 }, { size: 3 }, 'hr', { name: 7 }] },
    { managed: true, actions: {}, groups: ['sales'] },
  ],
])('%j', (value, settings) => {
  expect(toManagedSettings(value)).toEqual(settings);
});

function browserWith(read: () => Promise<unknown>) {
  const listeners: (() => void)[] = [];
  const settings = createManagedSettings({ read, onChange: (listener) => listeners.push(listener) });
  return {
    settings,
    change() {
      for (const listener of listeners) listener();
    },
  };
}

test('a read that is refused, as in Firefox without settings, is no fault', async () => {
  expect(await browserWith(() => Promise.reject(new Error('no manifest'))).settings()).toEqual(nothing);
});

test('a read that never ends keeps nobody waiting', async () => {
  expect(await browserWith(() => new Promise(() => undefined)).settings()).toEqual(nothing);
});

test('settings that change count from then on; a read that fails later changes nothing', async () => {
  let reads = 0;
  const answers = [{}, { groups: [{ name: 'sales', size: 12 }] }];
  const { settings, change } = browserWith(async () => {
    const answer = answers[reads];
    reads += 1;
    if (!answer) throw new Error('gone');
    return answer;
  });
  expect((await settings()).groups).toEqual([]);
  change();
  await expect.poll(async () => (await settings()).groups).toEqual(['sales']);
  change();
  await expect.poll(() => reads).toBe(3);
  expect((await settings()).groups).toEqual(['sales']);
});
