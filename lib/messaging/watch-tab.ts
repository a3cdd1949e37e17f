import { type Channel, connectToTab, onStatusChannel } from '../platform/channel.ts';
import type { TabStatus } from './tab-status.ts';

const isStatus = (value: unknown): value is TabStatus =>
  typeof value === 'object' && value !== null && 'frame' in value && 'composers' in value;

/** For a page: tells every open popup how this frame is doing, at once and whenever `publish` is called. */
export class StatusFeed {
  readonly #watchers = new Set<Channel>();
  readonly #status: () => TabStatus;

  constructor(status: () => TabStatus, signal: AbortSignal) {
    this.#status = status;
    onStatusChannel((channel) => {
      this.#watchers.add(channel);
      channel.onClose(() => this.#watchers.delete(channel));
      channel.send(this.#status());
    }, signal);
  }

  publish(): void {
    if (this.#watchers.size === 0) return;
    const status = this.#status();
    for (const channel of this.#watchers) {
      try {
        channel.send(status);
      } catch {
        // The line to a closed popup throws where its end was not heard of; the guard must not stumble over it.
        this.#watchers.delete(channel);
      }
    }
  }
}

/** Several frames of a tab as one: a composer in any of them counts. */
export function joinFrames(frames: readonly TabStatus[]): TabStatus | null {
  const [first] = frames;
  if (!first) return null;
  const inUse = frames.find(({ composers }) => composers.length > 0) ?? first;
  return { ...inUse, composers: frames.flatMap(({ composers }) => composers) };
}

/**
 * For the popup: follows one tab. `listener` gets null where no content script answers, which is
 * the browser's own way of saying that we are not on that page.
 */
export function watchTab(tabId: number, listener: (status: TabStatus | null) => void): () => void {
  const frames = new Map<string, TabStatus>();
  const channel = connectToTab(tabId);
  channel.onMessage((message) => {
    if (!isStatus(message)) return;
    frames.set(message.frame, message);
    listener(joinFrames([...frames.values()]));
  });
  channel.onClose(() => listener(null));
  return () => channel.close();
}
