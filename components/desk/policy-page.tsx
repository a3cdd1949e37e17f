import { useState } from 'preact/hooks';
import { hashOf } from '../../lib/stores/desk-route.ts';
import type { DeskStore, PolicySummary } from '../../lib/stores/desk-store.ts';
import { fill, plural } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { LevelTag } from '../shared/level-icon.tsx';
import { languageName, languageNames, rulesByLanguage } from '../shared/rule-languages.ts';
import { useStore } from '../shared/use-store.ts';
import { groupRules, type RuleGroup } from './group-rules.ts';
import { PageTitle } from './page-title.tsx';

/** Every rule in force in plain words, with the person behind it; of all languages, or those that look at one. */
export function PolicyPage({ store }: { store: DeskStore }) {
  const { moved, policy, strings } = useStore(store);
  const [language, setLanguage] = useState('');
  const isShown = ({ languages }: PolicySummary['rules'][number]) =>
    language === '' || languages.includes('*') || languages.includes(language);
  return (
    <>
      <PageTitle moved={moved}>{strings.desk.policy}</PageTitle>
      <p class="lead">{strings.desk.policyIntro}</p>
      {policy && (
        <>
          <LanguageFilter policy={policy} strings={strings} value={language} onPick={setLanguage} />
          <ul class="rules">
            {groupRules(policy.rules.filter(isShown), strings.language).map((group) => (
              <Rule key={group.rule.id} group={group} policy={policy} strings={strings} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function LanguageFilter(props: {
  policy: PolicySummary;
  strings: Strings;
  value: string;
  onPick: (language: string) => void;
}) {
  const { policy, strings, value, onPick } = props;
  const all = policy.rules.length;
  return (
    <label class="rule-filter">
      <span>{strings.desk.rulesIn}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{fill(plural(strings.desk.allRules, all, strings.language), { count: all })}</option>
        {rulesByLanguage(policy.rules).map(({ language, count }) => (
          <option key={language} value={language}>
            {fill(plural(strings.popup.rulesFor, count, strings.language), {
              language: languageName(language, strings),
              count,
            })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Rule({ group, policy, strings }: { group: RuleGroup; policy: PolicySummary; strings: Strings }) {
  const { rule, titles } = group;
  const { id, level, title, message, why, owner, guideline, languages } = rule;
  return (
    <li>
      <h2>
        <LevelTag level={level} word={strings.level[level]} /> {title}
      </h2>
      <p>{message}</p>
      <p class="subtle">{why}</p>
      {titles.length > 0 && (
        <details class="small">
          <summary>
            {fill(plural(strings.desk.oneOfMany, titles.length, strings.language), { count: titles.length })}
          </summary>
          <p class="formats">{new Intl.ListFormat(strings.language, { type: 'unit' }).format(titles)}</p>
        </details>
      )}
      <div class="facts small">
        <span>{fill(strings.desk.owner, { name: nameOf(policy.contacts, owner) })}</span>
        <a class="quiet" href={hashOf('guidelines', guideline)}>
          {strings.card.guideline}: {nameOf(policy.guidelines, guideline)}
        </a>
        <span>{languageNames(languages, strings)}</span>
        <code>{id}</code>
      </div>
    </li>
  );
}

/** What people call a contact or a guideline; its id where the policy does not have it. */
function nameOf(records: readonly { id: string; label?: string; title?: string }[], id: string): string {
  const record = records.find((one) => one.id === id);
  return record?.label ?? record?.title ?? id;
}
