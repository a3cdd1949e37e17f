import { describe, expect, test } from 'vitest';
import { createClient, GoneError, NoAnswerError } from '../../lib/messaging/client.ts';
import type { CheckReply } from '../../lib/messaging/protocol.ts';
import { type Handlers, serve } from '../../lib/messaging/server.ts';
import type { Sender } from '../../lib/platform/channel.ts';
import { recentLog } from '../../lib/platform/log.ts';
import { handlersWith, emptyReply as reply } from '../support/handlers.ts';
import { type Line, openLine } from '../support/line.ts';

/** A background that can be stopped at any moment; a new line starts it again. */
function background(handlers: Handlers, sender: Sender = { kind: 'content', tabId: 1, frameId: 0 }) {
  const lines: Line[] = [];
  const ended: Line[] = [];
  return {
    lines,
    ended,
    connect() {
      const line = openLine(sender);
      lines.push(line);
      serve(line.server, handlers, () => ended.push(line));
      return line.client;
    },
  };
}

const draft = { parts: [{ kind: 'body' as const, text: 'hello' }] };

describe('asking the background', () => {
  test('one line is opened when first needed, and kept', async () => {
    const there = background(handlersWith({}));
    const client = createClient(there.connect);
    expect(there.lines).toHaveLength(0);
    expect(await client.ask('draft:check', draft)).toEqual(reply);
    await client.ask('page:prepare', { dark: false });
    expect(there.lines).toHaveLength(1);
  });

  test('a background stopped between two questions is woken by the second', async () => {
    const there = background(handlersWith({}));
    const client = createClient(there.connect);
    await client.ask('draft:check', draft);
    there.lines[0]?.break();
    expect(await client.ask('draft:check', draft)).toEqual(reply);
    expect(there.lines).toHaveLength(2);
  });

  test('a question under way when the background stops is asked again', async () => {
    let asked = 0;
    const there = background(
      handlersWith({
        'draft:check': () => {
          asked += 1;
          if (asked === 1) {
            queueMicrotask(() => there.lines[0]?.break());
            return new Promise(() => undefined);
          }
          return Promise.resolve(reply);
        },
      }),
    );
    expect(await createClient(there.connect).ask('draft:check', draft)).toEqual(reply);
    expect(asked).toBe(2);
  });

  test('a line that hangs without breaking is given up for a new one', async () => {
    const handlers = handlersWith({});
    let lines = 0;
    const client = createClient(() => {
      lines += 1;
      const line = openLine({ kind: 'content', tabId: 1, frameId: 0 });
      // Nobody listens at the other end of the first.
      if (lines > 1) serve(line.server, handlers);
      return line.client;
    });
    expect(await client.ask('draft:check', draft)).toEqual(reply);
    expect(lines).toBe(2);
  });

  test('a question that stops the background twice is not asked a third time', async () => {
    const there = background(
      handlersWith({
        'draft:check': () => {
          queueMicrotask(() => there.lines.at(-1)?.break());
          return new Promise(() => undefined);
        },
      }),
    );
    await expect(createClient(there.connect).ask('draft:check', draft)).rejects.toThrow(NoAnswerError);
    expect(there.lines).toHaveLength(2);
  });

  test('a line that broke unheard is replaced when something is asked over it', async () => {
    const there = background(handlersWith({}));
    const client = createClient(() => ({ ...there.connect(), onClose: () => undefined }));
    await client.ask('draft:check', draft);
    there.lines[0]?.break();
    expect(await client.ask('draft:check', draft)).toEqual(reply);
  });

  test('what was asked over a line that swallows it is asked again over a new one', async () => {
    const there = background(handlersWith({}));
    let isFirst = true;
    const client = createClient(() => {
      const line = there.connect();
      const deaf = isFirst;
      isFirst = false;
      return deaf ? { ...line, send: () => undefined } : line;
    });
    const answer = client.ask('draft:check', draft);
    client.renew();
    expect(await answer).toEqual(reply);
    expect(there.lines).toHaveLength(2);
  });

  test('a line at rest is closed once all is answered; its end is told once nothing is under way', async () => {
    let finish: (value: CheckReply) => void = () => undefined;
    const there = background(
      handlersWith({
        'draft:check': () =>
          new Promise((resolve) => {
            finish = resolve;
          }),
      }),
    );
    const client = createClient(there.connect);
    const answer = client.ask('draft:check', draft);
    await client.ask('page:prepare', { dark: false });
    client.rest();
    expect(there.ended).toHaveLength(0);
    finish(reply);
    expect(await answer).toEqual(reply);
    expect(there.ended).toEqual(there.lines);

    client.ask('draft:check', draft).catch(() => undefined);
    await client.ask('page:prepare', { dark: false });
    there.lines[1]?.break();
    expect(there.ended).toHaveLength(1);
    finish(reply);
    await expect.poll(() => there.ended).toHaveLength(2);
  });

  test('a handler that throws answers with the class of its error, never with its words', async () => {
    const there = background(
      handlersWith({ 'draft:check': () => Promise.reject(new RangeError('the draft text')) }),
    );
    const answer = createClient(there.connect).ask('draft:check', draft);
    await expect(answer).rejects.toThrow('draft:check: RangeError');
    await expect(answer).rejects.not.toThrow('the draft text');
    expect(JSON.stringify(recentLog())).not.toContain('the draft text');
  });

  test('an extension that is gone is told apart, and said once', async () => {
    let gone = 0;
    const client = createClient(
      () => {
        throw new Error('Extension context invalidated.');
      },
      () => {
        gone += 1;
      },
    );
    await expect(client.ask('draft:check', draft)).rejects.toThrow(GoneError);
    expect(gone).toBe(1);
  });
});

describe('the door', () => {
  test('a content script may not read the policy', async () => {
    const there = background(handlersWith({}));
    await expect(createClient(there.connect).ask('policy:read', null)).rejects.toThrow('refused');
  });

  test('a sender that the browser does not vouch for is cut off', () => {
    const line = openLine({ kind: 'content' });
    let closed = false;
    line.client.onClose(() => {
      closed = true;
    });
    serve({ ...line.server, sender: null }, handlersWith({}));
    expect(closed).toBe(true);
  });

  test('a malformed request is refused', async () => {
    const there = background(handlersWith({}));
    const bad = { parts: 'hello' } as unknown as typeof draft;
    await expect(createClient(there.connect).ask('draft:check', bad)).rejects.toThrow('TypeError');
  });

  test('names that only an object has by birth are unknown names', async () => {
    const there = background(handlersWith({}));
    const client = createClient(there.connect);
    await expect(client.ask('toString' as 'draft:check', draft)).rejects.toThrow('refused');
  });
});
