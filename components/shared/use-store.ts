import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The state of a store, anew whenever it changes. */
export function useStore<S>(store: Pick<StoreApi<S>, 'getState' | 'subscribe'>): S {
  const [state, setState] = useState(store.getState);
  useLayoutEffect(() => {
    // It may have changed between the first render and now.
    setState(store.getState);
    return store.subscribe((now) => setState(() => now));
  }, [store]);
  return state;
}
