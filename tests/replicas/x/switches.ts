const query = new URLSearchParams(location.search);

/** How this page behaves, from the address it was opened with; later navigation keeps it. */
export const switches = {
  /** Clicks and keys that no person made do nothing. */
  refuseUntrusted: query.get('refuse') === 'untrusted',
  /** Post goes out when the button is pressed down, before any click. */
  actOnPointerDown: query.get('act') === 'pointerdown',
  /** Keeps the text for a while after Post, and takes no second press meanwhile. */
  sendSlowly: query.get('send') === 'slow',
  /** The text area of the narrow layout in place of Draft.js. */
  plainBox: query.get('box') === 'plain',
  dark: query.get('theme') === 'dark',
};

export function accepted(event: Event): boolean {
  return event.isTrusted || !switches.refuseUntrusted;
}
