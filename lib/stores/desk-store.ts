import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PolicySummary } from '../messaging/protocol.ts';
import type { Strings } from '../strings/types.ts';
import { type DeskRoute, parseRoute } from './desk-route.ts';

export type { PolicySummary };

export interface DeskState {
  strings: Strings;
  now: number;
  route: DeskRoute;
  /** True once a link was followed: from then on a new page takes the focus to its title. */
  moved: boolean;
  /** Undefined until the background has answered; null where it could not. */
  policy: PolicySummary | null | undefined;
  /** What was typed into the search. */
  query: string;
  /** Steps of incidents that are done, as `incident id` + space + position. */
  done: readonly string[];
  /** What was posted on the practice page, newest first. It is nowhere else, and gone with the page. */
  posted: readonly { id: number; text: string }[];
}

export type DeskStore = StoreApi<DeskState>;

export function createDeskStore(start: Pick<DeskState, 'strings' | 'now'> & { hash: string }): DeskStore {
  const { hash, ...rest } = start;
  return createStore<DeskState>(() => ({
    ...rest,
    route: parseRoute(hash),
    moved: false,
    policy: undefined,
    query: '',
    done: [],
    posted: [],
  }));
}
