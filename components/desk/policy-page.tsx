import { hashOf } from '../../lib/stores/desk-route.ts';
import type { DeskStore, PolicySummary } from '../../lib/stores/desk-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import { LevelTag } from '../shared/level-icon.tsx';
import { useStore } from '../shared/use-store.ts';
import { PageTitle } from './page-title.tsx';

const STRICTEST_FIRST: readonly string[] = ['stop', 'caution', 'note'];

/** Every rule in force in plain words, with the person behind it. */
export function PolicyPage({ store }: { store: DeskStore }) {
  const { moved, policy, strings } = useStore(store);
  return (
    <>
      <PageTitle moved={moved}>{strings.desk.policy}</PageTitle>
      <p class="lead">{strings.desk.policyIntro}</p>
      <ul class="rules">
        {policy &&
          inOrder(policy.rules, strings.language).map(
            ({ id, level, title, message, why, owner, guideline }) => (
              <li key={id}>
                <h2>
                  <LevelTag level={level} word={strings.level[level]} /> {title}
                </h2>
                <p>{message}</p>
                <p class="subtle">{why}</p>
                <div class="facts small">
                  <span>{fill(strings.desk.owner, { name: nameOf(policy.contacts, owner) })}</span>
                  <a class="quiet" href={hashOf('guidelines', guideline)}>
                    {strings.card.guideline}: {nameOf(policy.guidelines, guideline)}
                  </a>
                  <code>{id}</code>
                </div>
              </li>
            ),
          )}
      </ul>
    </>
  );
}

const inOrder = (rules: PolicySummary['rules'], locale: string) =>
  rules.toSorted(
    (a, b) =>
      STRICTEST_FIRST.indexOf(a.level) - STRICTEST_FIRST.indexOf(b.level) ||
      a.title.localeCompare(b.title, locale),
  );

/** What people call a contact or a guideline; its id where the policy does not have it. */
function nameOf(records: readonly { id: string; label?: string; title?: string }[], id: string): string {
  const record = records.find((one) => one.id === id);
  return record?.label ?? record?.title ?? id;
}
