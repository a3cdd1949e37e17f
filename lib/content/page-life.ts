/** Runs when the browser takes the page out of its back/forward cache, where lines to the background die unheard. */
export function onReturn(listener: () => void, signal: AbortSignal): void {
  window.addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && listener(), {
    capture: true,
    signal,
  });
}

/** What a person does with a page; some of it comes before anything else of ours would run. */
const FIRST_SIGNS = ['focusin', 'pointerdown', 'keydown', 'click'] as const;

/**
 * An update of the extension leaves the script of the old version running, without a word to it. It has to go
 * at the first sign of the person, before its listeners run, so that only the new version's answer. To be
 * called before any of those are registered.
 */
export function stopOnceOrphaned(isAlive: () => boolean, stop: () => void, signal: AbortSignal): void {
  for (const type of FIRST_SIGNS) {
    window.addEventListener(type, () => isAlive() || stop(), { capture: true, passive: true, signal });
  }
}
