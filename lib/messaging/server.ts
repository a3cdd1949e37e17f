import type { Channel, Sender } from '../platform/channel.ts';
import { errorName, log } from '../platform/log.ts';
import { guards } from './guards.ts';
import type { MessageName, Request, Response } from './protocol.ts';
import { senders } from './senders.ts';
import { isAsk } from './wire.ts';

export type Handlers = {
  [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Response<N>>;
};

const isMessageName = (name: string): name is MessageName => Object.hasOwn(guards, name);

async function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  request: unknown,
  sender: Sender,
): Promise<Response<N>> {
  if (!guards[name](request)) throw new TypeError('malformed');
  return handlers[name](request, sender);
}

/**
 * Answers one line: unknown names, wrong senders and malformed requests are refused and logged by name.
 * `onEnd` is told when the line is closed and nothing asked over it is still being worked on.
 */
export function serve(channel: Channel, handlers: Handlers, onEnd: () => void = () => undefined): void {
  const { sender } = channel;
  if (!sender) {
    log({ event: 'message-refused', name: 'unknown sender' });
    channel.close();
    return;
  }
  let open = true;
  let underWay = 0;
  channel.onClose(() => {
    open = false;
    if (underWay === 0) onEnd();
  });
  channel.onMessage(async (message) => {
    if (!isAsk(message)) return log({ event: 'message-refused', name: 'not a message' });
    const { id, name, request } = message;
    const reply = (body: { ok: true; response: unknown } | { ok: false; error: string }) => {
      if (open) channel.send({ id, ...body });
    };
    if (!isMessageName(name) || !senders[name].includes(sender.kind)) {
      log({ event: 'message-refused', name });
      return reply({ ok: false, error: 'refused' });
    }
    underWay += 1;
    try {
      reply({ ok: true, response: await answer(handlers, name, request, sender) });
    } catch (error) {
      // Whatever a handler throws: the asker learns that there is no answer, never more than the error's class.
      log({ event: 'handler-failed', name, error: errorName(error) });
      reply({ ok: false, error: errorName(error) });
    } finally {
      underWay -= 1;
      if (!open && underWay === 0) onEnd();
    }
  });
}
