import type { ComposerStatus, TabStatus } from '../../lib/stores/popup-store.ts';
import { fill, plural } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';

type Check = ComposerStatus['check'];

/**
 * How the open draft stands, in one line; null where no box is in use. Of several boxes the least certain
 * speaks: it never says "nothing to look at" unless all of them are guarded and were checked to the end.
 */
export function draftLine(
  status: TabStatus | null | undefined,
  found: number,
  { popup, language }: Strings,
): string | null {
  const composers = status?.composers ?? [];
  if (composers.length === 0) return null;
  const any = (check: Check) => composers.some((composer) => composer.check === check);
  const unwatched = composers.some(({ state, check }) => state === 'off' && check !== 'checking');
  if (any('unchecked') || unwatched) return popup.unchecked;
  if (any('partial')) return popup.partial;
  if (found > 0) return fill(plural(popup.findings, found, language), { count: found });
  if (any('checking')) return popup.checking;
  if (!any('checked')) return popup.typeToCheck;
  return composers.every(({ state }) => state === 'guarding') ? popup.nothing : popup.noMarks;
}
