import type { Channel } from '../platform/channel.ts';
import type { MessageName, Request, Response } from './protocol.ts';
import { isReply } from './wire.ts';

/** The background answered that it could not do it, or the line broke twice. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** The extension itself is gone (updated, removed): nobody will ever answer here. */
export class GoneError extends Error {
  override name = 'GoneError';
}

export interface Client {
  /** Rejects with `NoAnswerError` or `GoneError`. */
  ask<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>>;
  /** Opens a new line in place of one that may have died unheard; what is under way is asked again. */
  renew(): void;
  /** Closes the line as soon as nothing is under way; the background then forgets the drafts it has read. */
  rest(): void;
  close(): void;
}

/** A line can hang without breaking: a worker that dies as it is asked. Milliseconds until another is tried. */
const HANGS_AFTER = 1000;

interface Pending {
  name: MessageName;
  request: unknown;
  /** How often it was sent. A worker that dies twice on the same question is not asked a third time. */
  sent: number;
  timer?: ReturnType<typeof setTimeout>;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Asks over one line that is opened when first needed and opened again whenever the browser has
 * stopped the background; questions under way are asked again, so every message must be safe to repeat.
 * `onGone` is told when no line can be opened at all.
 */
export function createClient(connect: () => Channel, onGone: () => void = () => undefined): Client {
  const pending = new Map<number, Pending>();
  let channel: Channel | null = null;
  let lastId = 0;
  let resting = false;

  function done(id: number): void {
    clearTimeout(pending.get(id)?.timer);
    pending.delete(id);
    restIfIdle();
  }

  function restIfIdle(): void {
    if (!resting || pending.size > 0) return;
    resting = false;
    channel?.close();
    channel = null;
  }

  function line(): Channel {
    if (channel) return channel;
    const opened = connect();
    channel = opened;
    opened.onMessage((message) => {
      if (!isReply(message)) return;
      const question = pending.get(message.id);
      if (!question) return;
      done(message.id);
      if (message.ok) question.resolve(message.response);
      else question.reject(new NoAnswerError(`${question.name}: ${message.error}`));
    });
    opened.onClose(() => {
      if (channel === opened) channel = null;
      for (const id of [...pending.keys()]) send(id);
    });
    return opened;
  }

  function send(id: number): void {
    const question = pending.get(id);
    if (!question) return;
    if (question.sent >= 2) {
      done(id);
      question.reject(new NoAnswerError(`${question.name}: the background stopped twice`));
      return;
    }
    question.sent += 1;
    clearTimeout(question.timer);
    // Only once: a background that is slow and alive must not be asked over and over.
    if (question.sent === 1) question.timer = setTimeout(renew, HANGS_AFTER);
    try {
      line().send({ id, name: question.name, request: question.request });
    } catch (error) {
      // connect() and postMessage() throw where the extension is gone, or the line broke unheard: that one is tried anew.
      channel = null;
      if (question.sent < 2) {
        send(id);
        return;
      }
      done(id);
      question.reject(new GoneError(`${question.name}: ${error instanceof Error ? error.name : 'no line'}`));
      onGone();
    }
  }

  function renew(): void {
    const before = channel;
    channel = null;
    before?.close();
    for (const id of [...pending.keys()]) send(id);
  }

  return {
    ask<N extends MessageName>(name: N, request: Request<N>) {
      return new Promise<Response<N>>((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, {
          name,
          request,
          sent: 0,
          resolve: (value) => resolve(value as Response<N>),
          reject,
        });
        send(lastId);
      });
    },
    renew,
    rest() {
      resting = true;
      restIfIdle();
    },
    close() {
      channel?.close();
      channel = null;
      for (const question of pending.values()) {
        clearTimeout(question.timer);
        question.reject(new GoneError(`${question.name}: closed`));
      }
      pending.clear();
    },
  };
}
