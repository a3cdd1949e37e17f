import type { Channel, Sender } from '../../lib/platform/channel.ts';

/** Both ends of a line in memory, as the browser would hand them out; either side may break it. */
export interface Line {
  client: Channel;
  server: Channel;
  break(): void;
}

export function openLine(sender: Sender): Line {
  const listeners = {
    client: new Set<(message: unknown) => void>(),
    server: new Set<(message: unknown) => void>(),
  };
  const closers = { client: new Set<() => void>(), server: new Set<() => void>() };
  let open = true;
  const shut = (...sides: ('client' | 'server')[]) => {
    if (!open) return;
    open = false;
    for (const side of sides) for (const close of closers[side]) close();
  };
  const end = (own: 'client' | 'server', other: 'client' | 'server', from: Sender | null): Channel => ({
    sender: from,
    send(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      // What crosses a real line is a copy, and arrives later.
      const copy = structuredClone(message);
      queueMicrotask(() => {
        if (open) for (const listen of listeners[other]) listen(copy);
      });
    },
    onMessage: (listener) => void listeners[own].add(listener),
    onClose: (listener) => void closers[own].add(listener),
    close: () => shut(other),
  });
  return {
    client: end('client', 'server', null),
    server: end('server', 'client', sender),
    break: () => shut('client', 'server'),
  };
}
