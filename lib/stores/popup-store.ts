import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FindingView } from '../messaging/finding-view.ts';
import type { PolicySummary } from '../messaging/protocol.ts';
import type { ComposerStatus, TabStatus } from '../messaging/tab-status.ts';
import type { Strings } from '../strings/types.ts';

export type { ComposerStatus, FindingView, PolicySummary, TabStatus };

export const POPUP_TABS = ['now', 'guidelines', 'help'] as const;
export type PopupTab = (typeof POPUP_TABS)[number];

export interface PopupState {
  strings: Strings;
  /** Milliseconds since the epoch, for ages. */
  now: number;
  tab: PopupTab;
  /** Undefined until the tab in front has answered; null where no script of ours is on that page. */
  status: TabStatus | null | undefined;
  /** Undefined until the background has answered; null where it could not. */
  policy: PolicySummary | null | undefined;
  /** What was typed into the search. */
  query: string;
  /** Id of the guideline that is open. */
  guideline: string | null;
  /** Id of the incident that is open. */
  incident: string | null;
  /** Steps that are done, as `incident id` + space + position. */
  done: readonly string[];
}

/** What the popup may do outside of itself. */
export interface PopupActions {
  /** Opens the desk in a tab, at `#/…`. */
  openDesk(hash: string): void;
}

export interface PopupStore extends StoreApi<PopupState> {
  actions: PopupActions;
}

export function createPopupStore(
  start: Pick<PopupState, 'strings' | 'now'>,
  actions: PopupActions,
): PopupStore {
  const store = createStore<PopupState>(() => ({
    ...start,
    tab: 'now',
    status: undefined,
    policy: undefined,
    query: '',
    guideline: null,
    incident: null,
    done: [],
  }));
  return Object.assign(store, { actions });
}
