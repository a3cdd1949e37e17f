import type { Box, CardState, PageStore } from '../stores/page-store.ts';
import { boxesOf, boxOf, holdsPoint } from './boxes.ts';
import { rememberCaret } from './caret.ts';
import type { DraftSession } from './draft-session.ts';
import type { PageHost } from './page-host.ts';

/** How long the pointer rests on marked words before their card opens, and away from both before it closes. */
const OPEN_AFTER = 200;
const CLOSE_AFTER = 350;
/** Height in pixels, from the first line to the Post button, up to which the card stands clear of all of it. */
const SHORT_COMPOSER = 320;

export interface CardParts {
  store: PageStore;
  host: PageHost;
  session(): DraftSession | null;
  signal: AbortSignal;
}

/** Opens the card for marked words by pointer or keyboard, and keeps it where the words are. */
export class CardControl {
  readonly #parts: CardParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restoreCaret: (() => void) | null = null;

  constructor(parts: CardParts) {
    this.#parts = parts;
    const { signal } = parts;
    const options = { capture: true, passive: true, signal };
    window.addEventListener('pointermove', (event) => this.#pointer(event), options);
    window.addEventListener('scroll', () => this.place(), options);
    window.addEventListener('resize', () => this.place(), options);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  #pointer(event: PointerEvent): void {
    const session = this.#parts.session();
    if (!session || event.buttons !== 0) return;
    const { card, hold } = this.#parts.store.getState();
    if (hold) return;
    const overOurs = event.composedPath()[0] === this.#parts.host.element;
    const index = overOurs ? -1 : this.#indexAt(session, event);
    clearTimeout(this.#timer);
    if (index >= 0 && card?.index !== index) {
      this.#timer = setTimeout(() => this.open(index, false), OPEN_AFTER);
    } else if (card && !card.focus && index < 0 && !overOurs) {
      this.#timer = setTimeout(() => this.close(), CLOSE_AFTER);
    }
  }

  #indexAt(session: DraftSession, at: { x: number; y: number }): number {
    return session.ranges().findIndex((range) => range && boxesOf(range).some((box) => holdsPoint(box, at)));
  }

  /** The finding the caret stands in, or the next one after it. */
  indexAtCaret(): number {
    const selection = document.getSelection();
    const ranges = this.#parts.session()?.ranges() ?? [];
    if (!selection || selection.rangeCount === 0) return 0;
    const caret = selection.getRangeAt(0);
    // START_TO_END compares the end of the marked words with the start of the selection.
    const index = ranges.findIndex(
      (range) => range && caret.compareBoundaryPoints(Range.END_TO_START, range) <= 0,
    );
    return Math.max(0, index);
  }

  open(index: number, focus: boolean): void {
    const session = this.#parts.session();
    const findings = session?.findings() ?? [];
    if (!session || findings.length === 0) return;
    this.#parts.host.mountFor(session.composer.root);
    if (focus && !this.#hasFocus()) this.#restoreCaret = rememberCaret();
    const at = ((index % findings.length) + findings.length) % findings.length;
    this.#parts.store.setState({ card: { findings, index: at, focus, ...this.#boxes(session, at) } });
  }

  /** Moves on by one finding, from the card if it is open, else from the caret. */
  step(by: 1 | -1): void {
    const { card } = this.#parts.store.getState();
    this.open(card ? card.index + by : this.indexAtCaret(), true);
  }

  close(): void {
    clearTimeout(this.#timer);
    if (!this.#parts.store.getState().card) return;
    this.#parts.store.setState({ card: null });
    // Someone who went back to the editor by hand has a caret of their own there.
    if (this.#hasFocus()) this.#restoreCaret?.();
    this.#restoreCaret = null;
  }

  #hasFocus(): boolean {
    return this.#parts.host.element.matches(':focus-within');
  }

  /** After a scroll, a resize or an edit: follows the words, or closes when they are gone. */
  place(): void {
    const { card } = this.#parts.store.getState();
    const session = this.#parts.session();
    if (!card || !session) return;
    const findings = session.findings();
    const key = card.findings[card.index]?.key;
    // The same words may stand there twice: stay with the one that is open.
    const same =
      findings[card.index]?.key === key ? card.index : findings.findIndex((one) => one.key === key);
    if (same < 0) this.close();
    else
      this.#parts.store.setState({ card: { ...card, findings, index: same, ...this.#boxes(session, same) } });
  }

  #boxes(session: DraftSession, index: number): Pick<CardState, 'words' | 'avoid'> {
    const ranges = session.ranges();
    const range = ranges[index];
    const avoid = session.composer.buttons().map(boxOf);
    if (!range) return { words: [], avoid };
    const words = boxesOf(range);
    const others = ranges.flatMap((other) => (other && other !== range ? boxesOf(other) : []));
    const editable = session.composer
      .parts()
      .find((part) => part.editable.contains(range.startContainer))?.editable;
    const column = words[0] && editable ? [throughComposer(words[0], boxOf(editable), avoid)] : [];
    return { words: [...words, ...column], avoid: [...avoid, ...others] };
  }
}

/**
 * The column of a short composer that the words stand in, from the draft down past its Post button: below
 * it the card covers neither. In a long draft the card would be too far from its words; there it is the line alone.
 */
function throughComposer(line: Box, draft: Box, buttons: readonly Box[]): Box {
  const bottom = Math.max(...[draft, ...buttons].map(({ y, height }) => y + height));
  return bottom - draft.y > SHORT_COMPOSER ? line : { ...line, y: draft.y, height: bottom - draft.y };
}
