import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { age } from './age.ts';

/** Which policy is in force, who publishes it and how old it is. */
export function PolicyLine(props: {
  policy: PolicySummary | null | undefined;
  strings: Strings;
  now: number;
}) {
  const { policy, strings, now } = props;
  const { popup } = strings;
  if (policy === undefined) return null;
  if (policy === null) return <p>{popup.noPolicy}</p>;
  const { id, version, revision, publisher, issued } = policy;
  return (
    <>
      {policy.recovered && <p>{popup.recovered}</p>}
      <p>{fill(popup.policy, { id, version, revision })}</p>
      <p>{fill(popup.issued, { publisher, age: age(issued, now, strings.language) })}</p>
    </>
  );
}
