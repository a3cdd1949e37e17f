import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FindingView } from '../messaging/finding-view.ts';
import type { Strings } from '../strings/types.ts';

export type { FindingView };

/** A rectangle in viewport coordinates, CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CardState {
  findings: FindingView[];
  index: number;
  /** Where the marked words are, one box a line; the card never covers them. */
  words: Box[];
  /** The Post button, which the card never covers. */
  avoid: Box[];
  /** A card opened from the keyboard takes the focus; one opened by the pointer does not. */
  focus: boolean;
}

export interface HoldState {
  /** Counts up: one press held after another is a new hold, which takes the focus anew. */
  number: number;
  findings: FindingView[];
  near: Box | null;
  /** The draft could not be checked and the policy says it waits. */
  unchecked: boolean;
}

/** What the views in a page may do. The guard puts the real ones in; they take no events. */
export interface PageActions {
  closeCard(): void;
  showFinding(index: number): void;
  ignoreFinding(key: string): void;
  backToDraft(): void;
  postAnyway(): void;
  /** Leaves the hold and opens the card on one finding. */
  lookAt(key: string): void;
  openGuideline(id: string): void;
  /** Rejects where the page or the browser keeps the clipboard closed. */
  copy(text: string): Promise<void>;
}

export interface PageState {
  strings: Strings;
  theme: 'light' | 'dark';
  card: CardState | null;
  hold: HoldState | null;
  /** One line by the Post button, such as "Checked. Press Post again". */
  notice: { text: string; near: Box | null } | null;
  /** Text of the polite live region. */
  announcement: string;
}

export interface PageStore extends StoreApi<PageState> {
  actions: PageActions;
}

export function createPageStore(
  start: Pick<PageState, 'strings' | 'theme'>,
  actions: PageActions,
): PageStore {
  const store = createStore<PageState>(() => ({
    ...start,
    card: null,
    hold: null,
    notice: null,
    announcement: '',
  }));
  return Object.assign(store, { actions });
}
