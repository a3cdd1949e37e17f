import { hashOf } from '../../lib/stores/desk-route.ts';
import type { DeskStore } from '../../lib/stores/desk-store.ts';
import { GuidelineSearch } from '../shared/guideline-search.tsx';
import { GuidelineText } from '../shared/guideline-text.tsx';
import { searchGuidelines } from '../shared/search-guidelines.ts';
import { useStore } from '../shared/use-store.ts';
import { PageTitle } from './page-title.tsx';

/** All guidelines with a search, or one of them. */
export function GuidelinesPage({ store }: { store: DeskStore }) {
  const { route, moved, policy, query, strings } = useStore(store);
  if (!policy) return <PageTitle moved={moved}>{strings.desk.guidelines}</PageTitle>;
  const id = 'id' in route ? route.id : null;
  if (id !== null) {
    const open = policy.guidelines.find((guideline) => guideline.id === id);
    return (
      <article>
        <a class="quiet" href={hashOf('guidelines')}>
          <span aria-hidden="true">‹</span> {strings.popup.back}
        </a>
        <PageTitle key={id} moved={moved}>
          {open?.title ?? strings.desk.notFound}
        </PageTitle>
        {open && <GuidelineText guideline={open} strings={strings} under={1} />}
      </article>
    );
  }
  const found = searchGuidelines(policy.guidelines, query);
  return (
    <>
      <PageTitle moved={moved}>{strings.desk.guidelines}</PageTitle>
      <p class="lead">{strings.desk.guidelinesIntro}</p>
      <GuidelineSearch
        strings={strings}
        query={query}
        found={found.length}
        onQuery={(text) => store.setState({ query: text })}
      />
      <ul class="rows">
        {found.map((guideline) => (
          <li key={guideline.id}>
            <a class="quiet row" href={hashOf('guidelines', guideline.id)}>
              {guideline.title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
