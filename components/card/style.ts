import text from './card.css?inline';

/** Important, because a page's own rules for elements in its document would otherwise win over ours. */
const host = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  pointer-events: none !important;
}
`;

/** The look of everything in a page, for an adopted style sheet: no page's content policy has a say in that. */
export const cardStyle: string = host + text;
