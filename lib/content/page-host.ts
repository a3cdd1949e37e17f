/** Our one element in a page: an empty tag with a closed shadow root, fixed over the viewport. */
export interface PageHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element where it is painted above the composer; again whenever the page took it out. */
  mountFor(composerRoot: Element): void;
}

/** An open modal `<dialog>` makes everything outside of it inert, so our element has to be inside. */
const mountPoint = (composerRoot: Element): Element =>
  composerRoot.closest('dialog:modal') ?? composerRoot.ownerDocument.documentElement;

export function createPageHost(signal: AbortSignal): PageHost {
  const element = document.createElement('draftguard-guard');
  const root = element.attachShadow({ mode: 'closed' });
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    mountFor(composerRoot) {
      const place = mountPoint(composerRoot);
      if (element.parentElement !== place && !signal.aborted) place.append(element);
    },
  };
}
