import { draftJs } from '../../editors/draft-js.ts';
import type { Composer, SiteAdapter } from '../types.ts';
import {
  EDITABLE,
  INLINE_REPLY,
  MODAL,
  PLAIN_EDITABLE,
  POST_BUTTON,
  SCHEDULE_BUTTON,
  TOOLBAR,
} from './selectors.ts';

const all = (root: Element, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

const BOX = `${EDITABLE}, ${PLAIN_EDITABLE}`;
const count = (root: Element, selector: string): number => root.querySelectorAll(selector).length;

/**
 * The smallest element that holds all boxes of one button. The test ids repeat (home composer and
 * modal at once), so box and button are paired by where they stand, never by a look-up in the document.
 */
function rootOf(element: Element): HTMLElement | null {
  const framed = element.closest<HTMLElement>(`${MODAL}, ${INLINE_REPLY}`);
  if (framed) return framed;
  let root: HTMLElement | null = null;
  let withToolbar: HTMLElement | null = null;
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (root && count(up, POST_BUTTON) > count(root, POST_BUTTON)) break;
    if (count(up, BOX) === 0) continue;
    if (!withToolbar && count(up, TOOLBAR) > 0) withToolbar = up;
    if (root ? count(up, BOX) > count(root, BOX) : count(up, POST_BUTTON) > 0) root = up;
  }
  return root ?? withToolbar;
}

function composerIn(root: HTMLElement): Composer {
  const boxes = () => all(root, BOX);
  return {
    root,
    get surface() {
      const isReply = root.matches(INLINE_REPLY) || location.search.includes('in_reply_to=');
      return isReply ? 'reply' : 'post';
    },
    parts: () => {
      const found = boxes();
      const kind = found.length > 1 ? 'segment' : 'body';
      return found.map((editable) => ({ kind, editable, editor: draftJs }));
    },
    buttons: () => all(root, POST_BUTTON),
  };
}

export const x: SiteAdapter = {
  id: 'x',
  name: 'X',
  limit: 280,
  composerAt(element) {
    const box = element.closest(BOX);
    const root = box && rootOf(box);
    return root ? composerIn(root) : null;
  },
  submitAt(path) {
    for (const target of path) {
      if (!(target instanceof HTMLElement)) continue;
      if (target.matches(SCHEDULE_BUTTON)) return { button: target, composer: null };
      if (!target.matches(POST_BUTTON)) continue;
      const root = rootOf(target);
      return root && { button: target, composer: composerIn(root) };
    }
    return null;
  },
  isSubmitKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
};
