import { lexical } from '../../editors/lexical.ts';
import type { Composer, SiteAdapter } from '../types.ts';
import { EDITABLE, POST_BUTTON, ROOT } from './selectors.ts';

const all = (root: Element, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

function composerAround(element: Element): Composer | null {
  const root = element.closest<HTMLElement>(ROOT);
  return (
    root && {
      root,
      surface: 'post',
      parts: () => all(root, EDITABLE).map((editable) => ({ kind: 'body', editable, editor: lexical })),
      buttons: () => all(root, POST_BUTTON),
    }
  );
}

/** The composer on the desk's practice page, where nothing is ever sent. */
export const practice: SiteAdapter = {
  id: 'practice',
  name: 'Draftguard',
  composerAt: (element) => (element.closest(EDITABLE) ? composerAround(element) : null),
  submitAt(path) {
    for (const target of path) {
      if (!(target instanceof HTMLElement) || !target.matches(POST_BUTTON)) continue;
      return { button: target, composer: composerAround(target) };
    }
    return null;
  },
  isSubmitKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
};
