import { hashOf } from '../../lib/stores/desk-route.ts';
import type { DeskStore } from '../../lib/stores/desk-store.ts';
import { Markdown } from '../shared/markdown.tsx';
import { useStore } from '../shared/use-store.ts';
import { PageTitle } from './page-title.tsx';

const GUIDELINE = 'g/your-rights';
const TRANSPARENCY = 'p/transparency';

/** The rights note, word for word; no policy can change it. What a policy adds to it is a guideline. Below it, what the tool reads and keeps. */
export function RightsPage({ store }: { store: DeskStore }) {
  const { moved, policy, strings } = useStore(store);
  const guideline = policy?.guidelines.find(({ id }) => id === GUIDELINE);
  const transparency = policy?.about.find(({ id }) => id === TRANSPARENCY);
  return (
    <>
      <PageTitle moved={moved}>{strings.desk.rights}</PageTitle>
      <p class="note">{strings.rights.note}</p>
      {guideline && (
        <a class="quiet" href={hashOf('guidelines', GUIDELINE)}>
          {strings.card.guideline}: {guideline.title}
        </a>
      )}
      {transparency && (
        <section>
          <h2>{transparency.title}</h2>
          <Markdown source={transparency.body} under={2} />
        </section>
      )}
    </>
  );
}
