import { focusables } from './focusables.ts';

/** Keeps Tab inside an element: after the last stop comes the first again, and the other way round. */
export function trapTab(event: KeyboardEvent, inside: Element | null, root: ShadowRoot): void {
  const stops: Element[] = focusables(inside);
  const at = root.activeElement ? stops.indexOf(root.activeElement) : -1;
  const to = event.shiftKey ? at - 1 : at + 1;
  if (at >= 0 && to >= 0 && to < stops.length) return;
  event.preventDefault();
  focusables(inside)
    .at(event.shiftKey ? -1 : 0)
    ?.focus();
}
