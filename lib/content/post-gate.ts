import type { Composer, SiteAdapter } from '../sites/types.ts';
import type { DraftSession } from './draft-session.ts';
import { pressPost, seenPosted } from './release.ts';
import { PATIENCE } from './verdict-source.ts';

/** Everything a press of Post can consist of. Stopping only `click` would let sites through that act earlier. */
export const PRESS_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

/** A press that was stopped: which button, for exactly which text. */
export interface Held {
  button: HTMLElement | null;
  key: string;
  unchecked: boolean;
}

export type Notice = 'checking' | 'pressAgain' | 'uncheckedPressAgain' | 'unchecked';

/** What the gate shows; it decides, somebody else paints. */
export interface GateViews {
  hold(session: DraftSession, held: Held): void;
  notice(which: Notice | null, button: HTMLElement | null): void;
}

export interface GateParts {
  site: SiteAdapter;
  /** The session of a composer, started if this is the first we see of it. */
  sessionOf(composer: Composer): DraftSession;
  /** The session a button outside of any composer speaks for. */
  lastSession(): DraftSession | null;
  composerAt(path: readonly EventTarget[]): Composer | null;
  onFailure(): 'pass' | 'wait';
  views: GateViews;
  signal: AbortSignal;
}

interface Press {
  session: DraftSession;
  button: HTMLElement | null;
}

const isDisabled = (button: HTMLElement): boolean =>
  button.getAttribute('aria-disabled') === 'true' || button.matches(':disabled');

/** Enter during composition picks a candidate of the input method; it is not a press. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

const pressesButton = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';

export class PostGate {
  readonly #parts: GateParts;
  /** A press under way whose draft waits for its verdict, or was just sent on. Further presses are swallowed. */
  #busy: DraftSession | null = null;
  /** Code of a key whose press we stopped: what the browser still tells of it is stopped as well. */
  #heldKey: string | null = null;

  constructor(parts: GateParts) {
    this.#parts = parts;
  }

  take(event: Event): void {
    if (event instanceof KeyboardEvent) this.#takeKey(event);
    else if (event instanceof SubmitEvent) this.#takeSubmit(event);
    else this.#takePointer(event);
  }

  #takePointer(event: Event): void {
    const press = this.#pressAt(event.composedPath());
    if (press) this.#meet(event, press, event.type === 'click');
  }

  #takeKey(event: KeyboardEvent): void {
    if (event.type !== 'keydown') {
      if (event.code !== this.#heldKey) return;
      if (event.type === 'keyup') this.#heldKey = null;
      stop(event);
      return;
    }
    this.#heldKey = null;
    if (isComposing(event)) return;
    const press = this.#keyPress(event);
    if (press && this.#meet(event, press, !event.repeat)) this.#heldKey = event.code;
  }

  #keyPress(event: KeyboardEvent): Press | null {
    const path = event.composedPath();
    if (this.#parts.site.isSubmitKey(event)) {
      const composer = this.#parts.composerAt(path);
      const button = composer?.buttons().find((candidate) => !isDisabled(candidate));
      if (composer) return { session: this.#parts.sessionOf(composer), button: button ?? null };
    }
    return pressesButton(event) ? this.#pressAt(path) : null;
  }

  #takeSubmit(event: SubmitEvent): void {
    const press = this.#pressAt(event.submitter ? [event.submitter] : []);
    if (press) this.#meet(event, press, true);
  }

  #pressAt(path: readonly EventTarget[]): Press | null {
    const submit = this.#parts.site.submitAt(path);
    if (!submit || isDisabled(submit.button)) return null;
    const session = submit.composer ? this.#parts.sessionOf(submit.composer) : this.#parts.lastSession();
    return session && { session, button: submit.button };
  }

  /** Lets an event of a press through or stops it; `acts` marks the one that would send. True when stopped. */
  #meet(event: Event, press: Press, acts: boolean): boolean {
    const { session, button } = press;
    const decision = session.decide();
    if (decision === 'pass') {
      // A box we cannot read is the person's to post, but never in silence.
      if (acts && session.isUnreadable()) this.#parts.views.notice('unchecked', button);
      return false;
    }
    stop(event);
    if (!acts || this.#busy) return true;
    const snapshot = session.update();
    if (!snapshot) return true;
    if (decision === 'hold') this.#parts.views.hold(session, { button, key: snapshot.key, unchecked: false });
    else void this.#waitThenSend(press);
    return true;
  }

  async #waitThenSend({ session, button }: Press): Promise<void> {
    const snapshot = session.update();
    if (!snapshot) return;
    const { views, signal, onFailure } = this.#parts;
    this.#busy = session;
    const slow = setTimeout(() => views.notice('checking', button), PATIENCE / 10);
    const { reply } = await session.wait(snapshot);
    clearTimeout(slow);
    views.notice(null, button);
    this.#busy = null;
    // We were stopped meanwhile (an update of the extension): the press is the page's again.
    if (signal.aborted) return button ? pressPost(button) : undefined;
    // Somebody went on writing: that press was not about the text there is now.
    if (session.update()?.key !== snapshot.key) return;
    if (!reply && onFailure() === 'wait')
      return views.hold(session, { button, key: snapshot.key, unchecked: true });
    if (reply && session.holding().length > 0) {
      return views.hold(session, { button, key: snapshot.key, unchecked: false });
    }
    await this.send(session, button, snapshot.key);
  }

  /** Sends exactly this text, once: by pressing Post, else by letting the person's next press through. */
  async send(session: DraftSession, button: HTMLElement | null, key: string): Promise<void> {
    if (this.#busy || session.update()?.key !== key) return;
    const { site, signal, views } = this.#parts;
    session.approve(key);
    const isChecked = session.isChecked();
    // A button outside of the composer does something else than Post, so Post cannot stand in for it.
    const isElsewhere = button !== null && site.submitAt([button])?.composer === null;
    const target = button?.isConnected || isElsewhere ? button : (session.composer.buttons()[0] ?? null);
    const sent = () =>
      !session.composer.root.isConnected ||
      (isElsewhere && !button.isConnected) ||
      // A site that is slow to send keeps the text, but takes no second press.
      (target !== null && isDisabled(target)) ||
      session.update()?.key !== key;
    if (target?.isConnected) {
      pressPost(target);
      if (await seenPosted(sent, signal)) return isChecked ? undefined : views.notice('unchecked', target);
    }
    views.notice(isChecked ? 'pressAgain' : 'uncheckedPressAgain', target);
  }
}

function stop(event: Event): void {
  // A touch whose default is prevented brings no click, the one event of a press that we answer.
  if (!event.type.startsWith('touch')) event.preventDefault();
  event.stopImmediatePropagation();
}
