import { parseRoute } from '../../lib/stores/desk-route.ts';
import type { DeskStore } from '../../lib/stores/desk-store.ts';

/** Keeps the page on show in step with the address; gives back what ends it. */
export function followHash(store: DeskStore, from: Window): () => void {
  const follow = () => store.setState({ route: parseRoute(from.location.hash), moved: true, query: '' });
  from.addEventListener('hashchange', follow);
  return () => from.removeEventListener('hashchange', follow);
}
