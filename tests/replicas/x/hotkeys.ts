import { go } from './router.ts';

/** The site's own one-letter keys, off only while the person types in one of the site's fields. */
export function listenForHotkeys(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target;
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') {
      event.preventDefault();
      go('/compose/post');
    }
    if (event.key === '.') go('/home');
  });
}
