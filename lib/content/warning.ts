import type { Client } from '../messaging/client.ts';
import type { Hello } from '../messaging/protocol.ts';
import { createPageStore, type PageActions, type PageStore } from '../stores/page-store.ts';
import { fill, plural } from '../strings/fill.ts';
import { boxOf } from './boxes.ts';
import { CardControl } from './card-control.ts';
import { rememberCaret } from './caret.ts';
import type { DraftSession } from './draft-session.ts';
import type { PageHost } from './page-host.ts';
import type { GateViews, Held } from './post-gate.ts';

/** How often a hold takes the focus back; a page that insists more than that has it. */
const PULLS = 3;

/** How long a line by the Post button stays, in milliseconds. */
const NOTICE_STAYS = 6000;

export interface WarningParts {
  host: PageHost;
  hello: Hello;
  client: Client;
  session(): DraftSession | null;
  send(session: DraftSession, button: HTMLElement | null, key: string): void;
  signal: AbortSignal;
}

interface Showing extends Held {
  pulls: number;
  session: DraftSession;
  restoreCaret(): void;
}

/** What the person sees in the page: the card, the hold at Post, one line, and what is read aloud. */
export class Warning implements GateViews {
  readonly store: PageStore;
  readonly card: CardControl;
  readonly #parts: WarningParts;
  #held: Showing | null = null;
  #holds = 0;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was read aloud last: a number of findings, or that there was no check. */
  #told: number | 'unchecked' = 0;

  constructor(parts: WarningParts) {
    this.#parts = parts;
    const { hello, host, session, signal } = parts;
    this.store = createPageStore({ strings: hello.strings, theme: 'light' }, this.#actions());
    this.card = new CardControl({ store: this.store, host, session, signal });
    signal.addEventListener('abort', () => clearTimeout(this.#noticeTimer));
  }

  #actions(): PageActions {
    return {
      closeCard: () => this.card.close(),
      showFinding: (index) => this.card.open(index, true),
      ignoreFinding: (key) => {
        this.card.close();
        this.#parts.session()?.dismiss(key);
      },
      openGuideline: (id) => {
        // No answer means that the extension is going away; there is no page to open then.
        this.#parts.client.ask('guideline:open', { id }).catch(() => undefined);
      },
      copy: (text) => navigator.clipboard.writeText(text),
      backToDraft: () => this.#release(),
      postAnyway: () => {
        const held = this.#held;
        this.#release();
        if (held) this.#parts.send(held.session, held.button, held.key);
      },
      lookAt: (key) => {
        const session = this.#held?.session;
        this.#release();
        const index = session?.findings().findIndex((finding) => finding.key === key) ?? -1;
        if (index >= 0) this.card.open(index, true);
      },
    };
  }

  hold(session: DraftSession, held: Held): void {
    this.card.close();
    this.#parts.host.mountFor(session.composer.root);
    // A further press under an open hold, by a script: the person still comes from where they were.
    const restoreCaret = this.#held?.restoreCaret ?? rememberCaret();
    this.#held = { ...held, session, restoreCaret, pulls: 0 };
    this.store.setState({
      hold: {
        number: ++this.#holds,
        findings: session.holding(),
        near: held.button ? boxOf(held.button) : null,
        unchecked: held.unchecked,
      },
      notice: null,
    });
  }

  /** Editors take the focus late, such as when an input method's composition ends; the hold would not hear keys. */
  takeFocusBack(): void {
    const held = this.#held;
    if (!held || held.pulls >= PULLS) return;
    held.pulls += 1;
    this.#parts.host.focusAgain();
  }

  #release(): void {
    const held = this.#held;
    this.#held = null;
    this.store.setState({ hold: null });
    held?.restoreCaret();
  }

  notice(which: Parameters<GateViews['notice']>[0], button: HTMLElement | null): void {
    clearTimeout(this.#noticeTimer);
    if (which === null) {
      this.store.setState({ notice: null });
      return;
    }
    const session = this.#parts.session();
    if (session) this.#parts.host.mountFor(session.composer.root);
    const text = this.store.getState().strings.notice[which];
    const near = button?.isConnected ? boxOf(button) : null;
    this.store.setState({ notice: { text, near }, announcement: text });
    this.#noticeTimer = setTimeout(() => this.store.setState({ notice: null }), NOTICE_STAYS);
  }

  /** The composer has left the page: what was said about its draft goes with it. */
  leave(session: DraftSession): void {
    if (this.#held?.session === session) this.#release();
    if (!this.#parts.session()) this.card.close();
  }

  /** After each verdict and each edit of the composer in use. */
  follow(session: DraftSession): void {
    this.card.place();
    const { check } = session.status();
    if (check === 'unread') this.#told = 0;
    if (check === 'checking' || check === 'unread') return;
    const { announce, language } = this.store.getState().strings;
    const count = session.findings().length;
    const told = check === 'unchecked' ? check : count;
    if (told === this.#told) return;
    this.#told = told;
    if (told === 'unchecked') this.store.setState({ announcement: announce.unchecked });
    else if (told === 0) this.store.setState({ announcement: announce.mended });
    else this.store.setState({ announcement: fill(plural(announce.marked, count, language), { count }) });
  }
}
