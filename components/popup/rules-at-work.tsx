import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import { fill, plural } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { languageName, rulesByLanguage } from '../shared/rule-languages.ts';
import { DeskLink } from './desk-link.tsx';

/** How many rules look at a draft, language by language; a click leads to all of them. */
export function RulesAtWork(props: {
  policy: PolicySummary;
  strings: Strings;
  onOpen: (hash: string) => void;
}) {
  const { policy, strings, onOpen } = props;
  return (
    <details class="at-work small">
      <summary>{strings.popup.rulesAtWork}</summary>
      <ul>
        {rulesByLanguage(policy.rules).map(({ language, count }) => (
          <li key={language}>
            {fill(plural(strings.popup.rulesFor, count, strings.language), {
              language: languageName(language, strings),
              count,
            })}
          </li>
        ))}
      </ul>
      <DeskLink hash="#/policy" onOpen={onOpen}>
        {strings.popup.allRules}
      </DeskLink>
    </details>
  );
}
