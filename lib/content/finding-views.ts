import type { Finding } from '../engine/types.ts';
import type { FindingView } from '../messaging/finding-view.ts';
import type { CheckReply } from '../messaging/protocol.ts';
import type { Snapshot } from './draft-reader.ts';

export const partOf = (finding: Finding): number => finding.part ?? 0;

export const wordsOf = (finding: Finding, { parts }: Snapshot): string =>
  parts[partOf(finding)]?.text.slice(finding.start, finding.end) ?? '';

/** The same for the same words under the same rule, wherever in the draft they stand. */
export const findingKey = (finding: Finding, snapshot: Snapshot): string =>
  `${finding.rule} ${wordsOf(finding, snapshot)}`;

/** A finding as plain text for a view, with the names of its guideline and contact. */
export function toView(finding: Finding, snapshot: Snapshot, reply: CheckReply): FindingView {
  return {
    key: findingKey(finding, snapshot),
    rule: finding.rule,
    level: finding.level,
    title: finding.title,
    words: wordsOf(finding, snapshot),
    message: finding.message,
    why: finding.why,
    suggestions: finding.suggestions,
    guideline: { id: finding.guideline, title: reply.guidelines[finding.guideline] ?? finding.guideline },
    contact: reply.contacts[finding.contact] ?? { label: finding.contact, hours: '' },
  };
}
