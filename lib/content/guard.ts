import type { Client } from '../messaging/client.ts';
import type { Hello, WatchState } from '../messaging/protocol.ts';
import type { TabStatus } from '../messaging/tab-status.ts';
import type { Composer, SiteAdapter } from '../sites/types.ts';
import { DraftSession } from './draft-session.ts';
import { Highlighter } from './highlighter.ts';
import { OWN_EVENTS, takeOwnEvent } from './own-events.ts';
import { createPageHost, type PageHost, removeLeftHost } from './page-host.ts';
import { type Held, PostGate, PRESS_EVENTS } from './post-gate.ts';
import { commandOf } from './shortcuts.ts';
import { isOnDark } from './theme.ts';
import type { MountViews } from './views.ts';
import { Warning } from './warning.ts';

export type GuardCommand = keyof Hello['keys'];

export interface GuardParts {
  site: SiteAdapter;
  client: Client;
  /** True where the page was there before us. */
  late: boolean;
  /** Gets the frame its views and its look of the marks. */
  prepare(dark: boolean): Promise<MountViews>;
  /** Something that a popup or the toolbar shows has changed. */
  publish(state: WatchState): void;
  signal: AbortSignal;
}

/** Watches the composers of one frame. Everything it does ends with its signal, and the page is as it was. */
export class Guard {
  readonly #parts: GuardParts;
  readonly #highlighter = new Highlighter();
  readonly #sessions = new Map<HTMLElement, { session: DraftSession; stop: AbortController }>();
  readonly #gate: PostGate;
  #current: DraftSession | null = null;
  #hello: Promise<Hello> | null = null;
  #keys: Hello['keys'] | null = null;
  #onFailure: Hello['onFailure'] = 'pass';
  #host: PageHost | null = null;
  #warning: Warning | null = null;
  #told = '';
  #isLost = false;

  constructor(parts: GuardParts) {
    this.#parts = parts;
    const { site, signal } = parts;
    this.#gate = new PostGate({
      site,
      signal,
      sessionOf: (composer) => this.#sessionOf(composer),
      lastSession: () => (this.#current && this.#alive(this.#current) ? this.#current : null),
      composerAt: (path) => this.#composerAt(path) ?? this.#openComposerAround(path),
      onFailure: () => this.#onFailure,
      views: {
        hold: (session, held) => void this.#hold(session, held),
        notice: (which, button) => this.#warning?.notice(which, button),
      },
    });
    // Registered at once, so that they stand before every listener of the page.
    const types = new Set<string>([...OWN_EVENTS, ...PRESS_EVENTS]);
    for (const type of types) {
      window.addEventListener(type, (event) => this.#take(event), { capture: true, signal });
    }
    signal.addEventListener('abort', () => this.#highlighter.clear());
  }

  /** Takes up a composer that had the focus before we came. */
  start(): void {
    if (this.#parts.late) this.#clearUp();
    if (document.activeElement) this.#focus([document.activeElement]);
  }

  /** An update may have ended our forerunner in mid-sentence, with its dialog and its marks left standing. */
  #clearUp(): void {
    removeLeftHost();
    this.#highlighter.forgetOthers();
  }

  status(): Omit<TabStatus, 'frame'> {
    const { site, late } = this.#parts;
    const composers = [...this.#sessions.values()].map(({ session }) => ({
      ...session.status(),
      ...(this.#isLost ? LOST : {}),
    }));
    return { listed: true, site: site.id, siteName: site.name, late, composers };
  }

  command(name: GuardCommand): void {
    const card = this.#warning?.card;
    if (name === 'open-card') card?.open(card.indexAtCaret(), true);
    else card?.step(name === 'next-finding' ? 1 : -1);
  }

  #take(event: Event): void {
    try {
      this.#handle(event);
    } catch {
      // A page in a shape nobody thought of: its event stays its own, and we say that we are not watching.
      this.#isLost = true;
      this.#publish();
    }
  }

  #handle(event: Event): void {
    const host = this.#host;
    if (host && takeOwnEvent(event, host.element, host.root)) {
      if (event.type === 'focusin') host.noteFocus();
      return;
    }
    if (event.type === 'focusin') {
      this.#focus(event.composedPath());
      this.#warning?.takeFocusBack();
    }
    if (event instanceof KeyboardEvent && this.#closesCard(event)) return;
    const command = event instanceof KeyboardEvent && this.#keys ? commandOf(event, this.#keys) : null;
    if (command && this.#current) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.command(command);
    } else if (PRESSES.has(event.type)) this.#gate.take(event);
  }

  /** Escape closes an open card first, also one that left the focus in the editor; the site hears the next. */
  #closesCard(event: KeyboardEvent): boolean {
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing) return false;
    if (!this.#warning?.store.getState().card) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#warning.card.close();
    return true;
  }

  #composerAt(path: readonly EventTarget[]): Composer | null {
    const [target] = path;
    return target instanceof Element ? this.#parts.site.composerAt(target) : null;
  }

  /** Keys that send may be pressed anywhere in a composer, not only in its box. */
  #openComposerAround([target]: readonly EventTarget[]): Composer | null {
    if (!(target instanceof Element)) return null;
    const around = [...this.#sessions].find(([root]) => root.contains(target));
    return around?.[1].session.composer ?? null;
  }

  #focus(path: readonly EventTarget[]): void {
    this.#sweep();
    const composer = this.#composerAt(path);
    if (!composer) return;
    const session = this.#sessionOf(composer);
    if (this.#current === session) return;
    this.#current = session;
    session.update();
    this.#changed(session);
  }

  #alive(session: DraftSession): boolean {
    return session.composer.root.isConnected;
  }

  /** Ends the sessions whose composer has left the page. */
  #sweep(): void {
    for (const [root, { session, stop }] of this.#sessions) {
      if (root.isConnected) continue;
      stop.abort();
      this.#sessions.delete(root);
      if (this.#current === session) this.#current = null;
      this.#warning?.leave(session);
      this.#parts.client.rest();
    }
  }

  #sessionOf(composer: Composer): DraftSession {
    const known = this.#sessions.get(composer.root);
    if (known) return known.session;
    const stop = new AbortController();
    const session = new DraftSession({
      composer,
      site: this.#parts.site,
      client: this.#parts.client,
      highlighter: this.#highlighter,
      late: this.#parts.late,
      signal: AbortSignal.any([stop.signal, this.#parts.signal]),
      onChange: (changed) => this.#changed(changed),
    });
    this.#sessions.set(composer.root, { session, stop });
    this.#current ??= session;
    this.#followRemoval(composer.root, stop.signal);
    void this.#prepare(session);
    return session;
  }

  /** A composer that leaves the page loses its size; nothing else tells us of it without watching the page. */
  #followRemoval(root: HTMLElement, signal: AbortSignal): void {
    const observer = new ResizeObserver(() => {
      if (root.isConnected) return;
      this.#sweep();
      this.#publish();
    });
    observer.observe(root);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  async #prepare(session: DraftSession): Promise<void> {
    const { client, prepare, signal } = this.#parts;
    try {
      this.#hello ??= client.ask('page:hello', null);
      const hello = await this.#hello;
      this.#onFailure = hello.onFailure;
      this.#keys = hello.keys;
      const dark = isOnDark(session.composer.root);
      const mount = await prepare(dark);
      if (signal.aborted) return;
      if (!this.#warning) this.#mount(hello, mount);
      this.#warning?.store.setState({ theme: dark ? 'dark' : 'light' });
      this.#host?.mountFor(session.composer.root);
    } catch {
      // No answer: asked again with the next composer; until then the session says that nothing was checked.
      this.#hello = null;
    }
    this.#changed(session);
  }

  #mount(hello: Hello, mount: MountViews): void {
    const { client, signal } = this.#parts;
    const host = createPageHost(signal);
    this.#host = host;
    this.#warning = new Warning({
      host,
      hello,
      client,
      session: () => this.#current,
      send: (session, button, key) => void this.#gate.send(session, button, key),
      signal,
    });
    const unmount = mount(host.root, this.#warning.store);
    signal.addEventListener('abort', unmount);
  }

  async #hold(session: DraftSession, held: Held): Promise<void> {
    this.#current = session;
    if (!this.#warning) await this.#prepare(session);
    if (this.#warning) return this.#warning.hold(session, held);
    // Our views could not be loaded: the browser's own dialog still lets the person look and decide.
    const messages = session.holding().map(({ words, message }) => `“${words}” ${message}`);
    if (window.confirm(messages.join('\n'))) await this.#gate.send(session, held.button, held.key);
  }

  #changed(session: DraftSession): void {
    if (session === this.#current) this.#warning?.follow(session);
    this.#publish();
  }

  #publish(): void {
    const watched: WatchState = this.#current?.watch() ?? { state: 'off', reason: 'no-composer' };
    const state = this.#isLost ? LOST : watched;
    const told = JSON.stringify([state, this.status()]);
    if (told === this.#told) return;
    this.#told = told;
    this.#parts.publish(state);
  }
}

const PRESSES = new Set<string>(PRESS_EVENTS);
const LOST = { state: 'off', reason: 'unreadable' } as const satisfies WatchState;
