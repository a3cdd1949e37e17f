/** Our one element in a page: an empty tag with a closed shadow root, fixed over the viewport. */
export interface PageHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element where it is painted above the composer; again whenever the page took it out. */
  mountFor(composerRoot: Element): void;
  /** Remembers where the focus is inside; nothing within the root hears of it. */
  noteFocus(): void;
  /** Puts the focus where it last was inside. */
  focusAgain(): void;
}

/** An open modal `<dialog>` makes everything outside of it inert, so our element has to be inside. */
const mountPoint = (composerRoot: Element): Element =>
  composerRoot.closest('dialog:modal') ?? composerRoot.ownerDocument.documentElement;

const TAG = 'draftguard-guard';

/** Takes out the element of a version of us that is no longer there to answer in it. */
export function removeLeftHost(place: Element = document.documentElement): void {
  for (const child of [...place.children]) if (child.localName === TAG) child.remove();
}

export function createPageHost(signal: AbortSignal): PageHost {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode: 'closed' });
  signal.addEventListener('abort', () => element.remove());
  let focused: Element | null = null;
  return {
    element,
    root,
    mountFor(composerRoot) {
      const place = mountPoint(composerRoot);
      if (element.parentElement === place || signal.aborted) return;
      removeLeftHost(place);
      place.append(element);
    },
    noteFocus() {
      focused = root.activeElement;
    },
    focusAgain() {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    },
  };
}
