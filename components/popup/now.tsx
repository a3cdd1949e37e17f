import type { PopupStore } from '../../lib/stores/popup-store.ts';
import { distinct } from '../shared/distinct.ts';
import { LevelTag } from '../shared/level-icon.tsx';
import { shorten } from '../shared/shorten.ts';
import { useStore } from '../shared/use-store.ts';
import { DeskLink } from './desk-link.tsx';
import { draftLine } from './draft-line.ts';
import { RulesAtWork } from './rules-at-work.tsx';

const LONGEST_WORDS = 60;

/** The findings of the draft that is open in the tab in front. */
export function Now({ store }: { store: PopupStore }) {
  const { status, strings, policy } = useStore(store);
  const findings = distinct((status?.composers ?? []).flatMap((composer) => composer.findings));
  const line = draftLine(status, findings.length, strings);
  return (
    <>
      <p class={findings.length > 0 ? 'count' : 'empty'} aria-live="polite">
        {line}
      </p>
      <ul class="findings">
        {findings.map(({ key, level, title, words, message, guideline }) => (
          <li key={key}>
            <div class="what">
              <LevelTag level={level} word={strings.level[level]} />
              <span class="subtle">{title}</span>
            </div>
            <q class="words">{shorten(words, LONGEST_WORDS)}</q>
            <p>{message}</p>
            <button
              type="button"
              class="quiet"
              onClick={() => store.setState({ tab: 'guidelines', guideline: guideline.id })}
            >
              {strings.card.guideline}: {guideline.title}
            </button>
          </li>
        ))}
      </ul>
      {!status && (
        <DeskLink hash="#/practice" onOpen={store.actions.openDesk}>
          {strings.popup.practice}
        </DeskLink>
      )}
      {policy && <RulesAtWork policy={policy} strings={strings} onOpen={store.actions.openDesk} />}
    </>
  );
}
