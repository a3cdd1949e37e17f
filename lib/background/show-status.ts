import type { WatchState } from '../messaging/protocol.ts';
import type { Sender } from '../platform/channel.ts';
import { showIcon } from '../platform/tabs.ts';
import type { Strings } from '../strings/types.ts';

const ICON = { guarding: 'on', partly: 'partly', off: 'off' } as const;

/** Shows on the toolbar how the composer in use is watched; grey unless a frame says otherwise. */
export async function showStatus(
  sender: Sender,
  { state, reason }: WatchState,
  strings: Strings,
): Promise<void> {
  if (sender.tabId === undefined) return;
  const { toolbar } = strings;
  const title = reason === undefined ? toolbar[state] : `${toolbar[state]}: ${strings.popup.reason[reason]}`;
  await showIcon(sender.tabId, ICON[state], title);
}
