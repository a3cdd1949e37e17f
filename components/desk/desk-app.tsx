import { useLayoutEffect } from 'preact/hooks';
import type { DeskPage } from '../../lib/stores/desk-route.ts';
import { hashOf } from '../../lib/stores/desk-route.ts';
import type { DeskStore } from '../../lib/stores/desk-store.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { PolicyLine } from '../shared/policy-line.tsx';
import { useStore } from '../shared/use-store.ts';
import { followHash } from './follow-hash.ts';
import { GuidelinesPage } from './guidelines-page.tsx';
import { IncidentPage } from './incident-page.tsx';
import { PageTitle } from './page-title.tsx';
import { PolicyPage } from './policy-page.tsx';
import { PracticePage } from './practice-page.tsx';
import { RightsPage } from './rights-page.tsx';

const PAGES = {
  practice: PracticePage,
  guidelines: GuidelinesPage,
  incident: IncidentPage,
  policy: PolicyPage,
  rights: RightsPage,
} satisfies Record<DeskPage, unknown>;

const names = ({ desk }: Strings): Record<DeskPage, string> => ({
  practice: desk.practice,
  guidelines: desk.guidelines,
  incident: desk.help,
  policy: desk.policy,
  rights: desk.rights,
});

/** The extension's full page: practise, read, look up what is in force. */
export function DeskApp({ store }: { store: DeskStore }) {
  const { route, moved, strings, policy, now } = useStore(store);
  useLayoutEffect(() => followHash(store, window), [store]);
  const titles = names(strings);
  const title = route.page === 'unknown' ? strings.desk.notFound : titles[route.page];
  useLayoutEffect(() => {
    document.title = `${title} · ${strings.desk.title}`;
  }, [title, strings]);
  const Page = route.page === 'unknown' ? null : PAGES[route.page];
  return (
    <div class="desk" lang={strings.language}>
      <header>
        <p class="brand">{strings.desk.title}</p>
        <nav aria-label={strings.desk.sections}>
          <ul>
            {Object.entries(titles).map(([page, name]) => (
              <li key={page}>
                <a href={hashOf(page as DeskPage)} aria-current={page === route.page ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>{Page ? <Page store={store} /> : <PageTitle moved={moved}>{title}</PageTitle>}</main>
      <footer class="small subtle">
        <PolicyLine policy={policy} strings={strings} now={now} />
        {strings.review !== '' && <p>{strings.review}</p>}
      </footer>
    </div>
  );
}
