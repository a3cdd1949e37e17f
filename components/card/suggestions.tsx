import type { FindingView, PageStore } from '../../lib/stores/page-store.ts';
import { CopyButton } from './copy-button.tsx';

/** What someone may write instead, ready to copy, and what they may do. */
export function Suggestions({ store, finding }: { store: PageStore; finding: FindingView }) {
  if (finding.suggestions.length === 0) return null;
  return (
    <ul class="suggestions" aria-label={store.getState().strings.card.suggestion}>
      {finding.suggestions.map(({ label, replacement }) => (
        <li key={`${finding.key} ${label}`}>
          <span>
            {label}
            {replacement !== undefined && (
              <>
                : <q class="words">{replacement}</q>
              </>
            )}
          </span>
          {replacement !== undefined && <CopyButton store={store} text={replacement} />}
        </li>
      ))}
    </ul>
  );
}
