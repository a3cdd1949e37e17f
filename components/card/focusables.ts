/** What Tab stops at inside an element, in order. */
export const focusables = (inside: Element | null): HTMLElement[] =>
  inside ? [...inside.querySelectorAll<HTMLElement>('button, a[href]')] : [];
