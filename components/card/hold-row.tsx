import type { FindingView } from '../../lib/stores/page-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { LevelTag } from '../shared/level-icon.tsx';
import { shorten } from '../shared/shorten.ts';

const LONGEST_WORDS = 44;

/** One finding in the list at Post. */
export function HoldRow(props: { finding: FindingView; strings: Strings; onShow(): void }) {
  const { finding, strings, onShow } = props;
  const words = shorten(finding.words, LONGEST_WORDS);
  return (
    <li>
      <LevelTag level={finding.level} word={strings.level[finding.level]} />
      <div class="said">
        <q class="words">{words}</q>
        <p>{finding.message}</p>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={fill(strings.hold.showWords, { words })}
        onClick={onShow}
      >
        {strings.hold.show}
      </button>
    </li>
  );
}
