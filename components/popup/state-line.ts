import type { ComposerStatus, TabStatus } from '../../lib/stores/popup-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';

export interface StateLine {
  state: ComposerStatus['state'];
  text: string;
  /** Why it is not guarded, and what to do. */
  reason: string | null;
}

const WORST_FIRST: readonly ComposerStatus['state'][] = ['off', 'partly', 'guarding'];

/** What is being guarded on this tab: one line a kind of box, the ones with trouble first. */
export function stateLines(
  status: TabStatus | null | undefined,
  { popup }: Strings,
): [StateLine, ...StateLine[]] {
  const off = (text: string, reason: string | null): [StateLine] => [{ state: 'off', text, reason }];
  if (status === undefined) return off(popup.asking, null);
  if (status === null || !status.listed) return off(popup.notHere, popup.reason['not-a-listed-site']);
  const lines = new Map<string, StateLine>();
  for (const { state, reason, surface, siteName } of status.composers) {
    const text = fill(popup[state], { box: popup.surface[surface], site: siteName });
    const line = { state, text, reason: reason === undefined ? null : popup.reason[reason] };
    lines.set(JSON.stringify(line), line);
  }
  const [first, ...rest] = [...lines.values()].sort(
    (a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state),
  );
  if (first) return [first, ...rest];
  const idle = fill(popup.idle, { site: status.siteName ?? '' });
  return off(idle, popup.reason[status.late ? 'opened-late' : 'no-composer']);
}
