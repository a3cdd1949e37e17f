import type { FindingView } from './finding-view.ts';
import type { WatchState } from './protocol.ts';

/** What the popup shows of one composer in the tab in front. */
export interface ComposerStatus extends WatchState {
  /** Unique within the tab. */
  id: string;
  site: string;
  siteName: string;
  surface: 'post' | 'reply' | 'comment' | 'article';
  /** `unread`: nothing typed yet; `checking`: an answer is on its way; `unchecked`: no answer came. */
  check: 'unread' | 'checking' | 'checked' | 'partial' | 'unchecked';
  findings: FindingView[];
}

/** What one frame of a tab tells the popup; `composers` is empty where none was focused yet. */
export interface TabStatus {
  /** The same for all reports of one frame. */
  frame: string;
  /** True when a content script answered at all. */
  listed: boolean;
  site?: string;
  siteName?: string;
  late: boolean;
  composers: ComposerStatus[];
}
