import type { FindingView } from '../../lib/stores/page-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { LevelTag } from '../shared/level-icon.tsx';
import { shorten } from '../shared/shorten.ts';

const LONGEST_WORDS = 44;
/** A key or a number: its ends are enough to know it by, and it stays on one line. */
const LONGEST_VALUE = 16;

/** One finding in the list at Post. */
export function HoldRow(props: { finding: FindingView; strings: Strings; onShow(): void }) {
  const { finding, strings, onShow } = props;
  const words = shorten(finding.words, /\s/.test(finding.words) ? LONGEST_WORDS : LONGEST_VALUE);
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
