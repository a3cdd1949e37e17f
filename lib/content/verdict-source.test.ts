import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../engine/types.ts';
import type { Client } from '../messaging/client.ts';
import type { CheckReply } from '../messaging/protocol.ts';
import type { Snapshot } from './draft-reader.ts';
import { type Answer, PATIENCE, VerdictSource } from './verdict-source.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const snapshotOf = (text: string): Snapshot => ({
  key: text,
  parts: [{ kind: 'body', text }],
  readings: [],
  isEmpty: text === '',
});

const replyWith = (status: CheckReply['verdict']['status'] = 'complete'): CheckReply => ({
  verdict: { status, action: 'none', findings: [], languages: [], policy: { id: 'p', revision: 1 } },
  guidelines: {},
  contacts: {},
});

/** A background whose answers the test gives by hand, in any order. */
function background() {
  const asked: { draft: Draft; answer(reply: CheckReply): void; fail(): void }[] = [];
  const client: Client = {
    ask: (_name, request) =>
      new Promise((resolve, reject) => {
        const answer = (reply: CheckReply) => resolve(reply as never);
        asked.push({ draft: request as Draft, answer, fail: () => reject(new Error('gone')) });
      }),
    renew: () => undefined,
    rest: () => undefined,
    close: () => undefined,
  };
  const texts = () => asked.map(({ draft }) => draft.parts[0]?.text);
  return { asked, client, texts };
}

function sourceOver(client: Client) {
  const answers: Answer[] = [];
  return {
    source: new VerdictSource(
      client,
      () => ({ site: 'x' }),
      (answer) => answers.push(answer),
    ),
    answers,
  };
}

test('one question at a time, the newest text next', async () => {
  const { asked, client, texts } = background();
  const { source } = sourceOver(client);
  for (const text of ['h', 'he', 'hel']) source.want(snapshotOf(text));
  expect(texts()).toEqual(['h']);
  asked[0]?.answer(replyWith());
  await vi.advanceTimersByTimeAsync(0);
  expect(texts()).toEqual(['h', 'hel']);
  expect(asked[1]?.draft.site).toBe('x');
});

test('a verdict is for its own text only', async () => {
  const { asked, client } = background();
  const { source } = sourceOver(client);
  source.want(snapshotOf('clean'));
  asked[0]?.answer(replyWith());
  await vi.advanceTimersByTimeAsync(0);
  expect(source.answerFor('clean')?.reply).toBeTruthy();
  expect(source.answerFor('clean!')).toBeNull();
});

test('waiting ends with the verdict', async () => {
  const { asked, client } = background();
  const { source } = sourceOver(client);
  const waited = source.wait(snapshotOf('text'));
  asked[0]?.answer(replyWith());
  expect((await waited).reply).toBeTruthy();
});

test('waiting ends without a verdict when patience ends, and a late one still counts', async () => {
  const { asked, client } = background();
  const { source, answers } = sourceOver(client);
  const waited = source.wait(snapshotOf('text'));
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect((await waited).reply).toBeNull();
  asked[0]?.answer(replyWith());
  await vi.advanceTimersByTimeAsync(0);
  expect(source.answerFor('text')?.reply).toBeTruthy();
  expect(answers.map(({ reply }) => reply !== null)).toEqual([false, true]);
});

test('a question that hangs keeps newer ones waiting no longer than patience', async () => {
  const { client, texts } = background();
  const { source } = sourceOver(client);
  source.want(snapshotOf('first'));
  await vi.advanceTimersByTimeAsync(PATIENCE);
  source.want(snapshotOf('second'));
  expect(texts()).toEqual(['first', 'second']);
});

test.each([
  ['an error', (question?: { fail(): void }) => question?.fail()],
  [
    'a failed verdict',
    (question?: { answer(reply: CheckReply): void }) => question?.answer(replyWith('failed')),
  ],
])('%s is no verdict, and the text is asked about again when wanted', async (_what, end) => {
  const { asked, client } = background();
  const { source, answers } = sourceOver(client);
  source.want(snapshotOf('text'));
  end(asked[0]);
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toEqual([{ key: 'text', reply: null }]);
  source.want(snapshotOf('text'));
  expect(asked).toHaveLength(2);
});

test('an edit taken back: the text in between is not asked about, and the verdict stays', async () => {
  const { asked, client, texts } = background();
  const { source, answers } = sourceOver(client);
  for (const text of ['key', 'ke', 'key']) source.want(snapshotOf(text));
  asked[0]?.answer(replyWith());
  await vi.advanceTimersByTimeAsync(0);
  expect(texts()).toEqual(['key']);
  for (const text of ['ke', 'key']) source.want(snapshotOf(text));
  asked[1]?.answer(replyWith());
  await vi.advanceTimersByTimeAsync(0);
  expect(source.answerFor('key')?.reply).toBeTruthy();
  expect(answers.map(({ key }) => key)).toEqual(['key']);
});

test('a question that fails after its text was answered changes nothing', async () => {
  const { asked, client } = background();
  const { source, answers } = sourceOver(client);
  for (const text of ['text', 'other', 'text']) {
    source.want(snapshotOf(text));
    await vi.advanceTimersByTimeAsync(PATIENCE);
  }
  asked[2]?.answer(replyWith());
  await vi.advanceTimersByTimeAsync(0);
  asked[0]?.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(source.answerFor('text')?.reply).toBeTruthy();
  expect(answers).toHaveLength(1);
});
