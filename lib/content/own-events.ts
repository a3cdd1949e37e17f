/**
 * The page must not see what happens inside our element: its focus traps, hotkeys and Escape handlers
 * would act on our dialog. So our events end at `window`, and are told again inside our closed root.
 */
export const OWN_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
] as const;

const RETOLD_KEYS: readonly string[] = ['keydown', 'keyup'];

function retell(event: Event, target: Element): void {
  const bubbling = { bubbles: true, cancelable: true, composed: false };
  let copy: Event;
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
    // Firefox lets every KeyboardEvent out of a shadow root, whatever `composed` says; a plain event stays in.
    copy = Object.assign(new Event(event.type, bubbling), {
      key,
      code,
      shiftKey,
      ctrlKey,
      altKey,
      metaKey,
      repeat,
    });
  } else if (event instanceof MouseEvent) {
    const { clientX, clientY, button, detail } = event;
    copy = new MouseEvent(event.type, { ...bubbling, clientX, clientY, button, detail });
  } else return;
  if (!target.dispatchEvent(copy)) event.preventDefault();
}

/**
 * Takes an event that passes through our element away from the page. Only what the person did is told
 * again inside: what a page script dispatches on our element ends here.
 */
export function takeOwnEvent(event: Event, host: HTMLElement, root: ShadowRoot): boolean {
  if (!event.composedPath().includes(host)) return false;
  if (event instanceof MouseEvent && event.type === 'click' && event.isTrusted && event.detail === 0) {
    // From the keyboard or an assistive tool, which has no position: only the browser knows the target.
    return true;
  }
  event.stopImmediatePropagation();
  if (!event.isTrusted) {
    event.preventDefault();
    return true;
  }
  if (event instanceof MouseEvent && event.type === 'mousedown') {
    // The editor keeps the focus and its caret while someone clicks in the card.
    event.preventDefault();
  } else if (event instanceof MouseEvent && event.type === 'click') {
    // The copy has the default action of a click; the original must not have it too.
    event.preventDefault();
    const target = root.elementFromPoint(event.clientX, event.clientY);
    if (target && root.contains(target)) retell(event, target);
  } else if (RETOLD_KEYS.includes(event.type)) {
    const target = root.activeElement;
    if (target) retell(event, target);
  }
  return true;
}
