import { expect, test } from 'vitest';
import { lines, readAll } from './lines.ts';

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}
const split = async (...parts: (string | Uint8Array)[]) => {
  const out: string[] = [];
  for await (const line of lines(chunks(...parts))) out.push(line);
  return out;
};

test('lines end at \\n or \\r\\n, wherever the chunks end', async () => {
  expect(await split('a\nb', 'c\r', '\n\nd')).toEqual(['a', 'bc', '', 'd']);
  expect(await split('a\n')).toEqual(['a']);
  expect(await split()).toEqual([]);
});

test('separators that JSON lets stand inside a string do not end a line', async () => {
  expect(await split('a\u2028b\u2029c\u0085d\n')).toEqual(['a\u2028b\u2029c\u0085d']);
});

test('a character cut in two by a chunk comes out whole', async () => {
  const bytes = new TextEncoder().encode('grün 🌱\nx');
  for (let cut = 1; cut < bytes.length; cut++) {
    expect(await split(bytes.slice(0, cut), bytes.slice(cut))).toEqual(['grün 🌱', 'x']);
    expect(await readAll(chunks(bytes.slice(0, cut), bytes.slice(cut)))).toBe('grün 🌱\nx');
  }
});
