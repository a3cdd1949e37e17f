import { render } from 'preact';
import type { PageStore } from '../../lib/stores/page-store.ts';
import { PageViews } from './page-views.tsx';

/** Puts the views of a page into a shadow root; gives back what takes them out again. */
export function mountViews(root: ShadowRoot, store: PageStore): () => void {
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  render(<PageViews store={store} root={root} />, container);
  return () => {
    render(null, container);
    container.remove();
  };
}
