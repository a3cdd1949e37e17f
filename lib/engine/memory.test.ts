import { expect, test } from 'vitest';
import { Kept } from './kept.ts';
import { Memory } from './memory.ts';

test('a passage is read once, and again when it was forgotten', () => {
  const memory = new Memory();
  let reads = 0;
  const get = (text: string) =>
    memory.get(text, () => {
      reads += 1;
      return new Kept(text);
    });
  const first = get('one');
  expect(get('one')).toBe(first);
  expect(reads).toBe(1);
  memory.forget();
  expect(memory.size).toBe(0);
  expect(get('one')).not.toBe(first);
  expect(reads).toBe(2);
});

test('is bounded by the size of its texts; what was used last stays', () => {
  const memory = new Memory();
  const read = (text: string) => memory.get(text, () => new Kept(text));
  const kept = read('kept');
  for (let i = 0; i < 2000; i += 1) {
    read(`${i} ${'x'.repeat(1000)}`);
    expect(read('kept')).toBe(kept);
  }
  expect(memory.size).toBeLessThanOrEqual(300_000);
});
