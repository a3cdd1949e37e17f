import type { Client } from './client.ts';
import type { WatchState } from './protocol.ts';

/** For a page: tells the toolbar how the composer in use is watched, once for each change. */
export class ToolbarFeed {
  readonly #client: Client;
  #state: WatchState | null = null;

  constructor(client: Client) {
    this.#client = client;
  }

  tell(state: WatchState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.again();
  }

  /** The browser takes a tab's icon back when another page is shown in it, and does not restore it with ours. */
  again(): void {
    if (!this.#state) return;
    // Without an answer the icon stays as it was; a verdict that fails says more than that.
    this.#client.ask('page:status', this.#state).catch(() => undefined);
  }
}
