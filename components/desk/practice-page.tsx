import type { DeskStore } from '../../lib/stores/desk-store.ts';
import { useStore } from '../shared/use-store.ts';
import { PageTitle } from './page-title.tsx';
import { PracticeComposer } from './practice-composer.tsx';

/** A place to try the guard: it looks and works like a site, and sends nothing anywhere. */
export function PracticePage({ store }: { store: DeskStore }) {
  const { moved, posted, strings } = useStore(store);
  const { desk } = strings;
  const post = (text: string) =>
    store.setState((state) => ({ posted: [{ id: state.posted.length, text }, ...state.posted] }));
  return (
    <>
      <PageTitle moved={moved}>{desk.practice}</PageTitle>
      <p class="lead">{desk.practiceIntro}</p>
      <PracticeComposer strings={strings} onPost={post} />
      <h2>{desk.practiceFeed}</h2>
      {posted.length === 0 && <p class="subtle">{desk.practiceNone}</p>}
      <ul class="feed" aria-live="polite">
        {posted.map(({ id, text }) => (
          <li key={id}>
            <span class="avatar" aria-hidden="true" />
            <div>
              <p>
                <span class="words">{desk.practiceName}</span>{' '}
                <span class="small subtle">{desk.practicePosted}</span>
              </p>
              <p class="text">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
