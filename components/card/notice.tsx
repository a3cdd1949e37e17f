import { useRef } from 'preact/hooks';
import type { PageState } from '../../lib/stores/page-store.ts';
import { usePlace } from './use-place.ts';

const PLACEMENTS = ['bottom-end', 'top-end', 'left', 'bottom-start', 'top-start'] as const;

/** One line by the Post button. It is read aloud through the live region, so not a second time here. */
export function Notice({ notice }: { notice: NonNullable<PageState['notice']> }) {
  const surface = useRef<HTMLDivElement>(null);
  usePlace(surface, { near: notice.near ? [notice.near] : [], clear: [], placements: PLACEMENTS });
  return (
    <div ref={surface} class="surface notice">
      {notice.text}
    </div>
  );
}
