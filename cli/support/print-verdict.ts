import type { Explanation, StoppedBy, Verdict } from '../../lib/engine/types.ts';

/** One verdict for people: every finding with its place, its words, why, and what to do. */
export function printVerdict(name: string, text: string, verdict: Verdict): string {
  const out = verdict.findings.flatMap((finding) => {
    const before = text.slice(0, finding.start).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    const words = text.slice(finding.start, finding.end).replaceAll(/\s+/g, ' ');
    return [
      `${name}:${place} ${finding.level} “${shorten(words)}” ${finding.rule}`,
      `  ${finding.message}`,
      ...finding.suggestions.map(
        ({ label, replacement }) => `  - ${label}${replacement === undefined ? '' : `: ${replacement}`}`,
      ),
      `  Guideline ${finding.guideline}, ask ${finding.contact}.`,
    ];
  });
  for (const { rule, reason } of verdict.skipped ?? []) out.push(`${name}: ${rule} was not run: ${reason}`);
  if (verdict.explanation) out.push(...printExplanation(verdict.explanation, text));
  if (verdict.status !== 'complete') out.push(`${name}: not checked to the end (${verdict.status}).`);
  else if (verdict.findings.length === 0) out.push(`${name}: nothing to look at.`);
  return `${out.join('\n')}\n`;
}

const GATES: Record<StoppedBy, string> = {
  'unknown-rule': 'no rule of this policy has this id',
  'cannot-run': 'it could not run',
  date: 'it is not in force at this time',
  scope: 'it does not count here',
  off: 'it does not count in this language',
  'not-armed': 'none of its words is in the draft',
  language: 'its words are there, in a sentence of another language',
  present: 'what it asks for is in the draft',
  'no-match': 'some of its words are there, but not what it looks for',
  frame: 'a circumstance named in its `unless` holds',
  approved: 'the words are approved',
  'not-whole': 'the approved sentence is not all that is said',
  needs: 'nothing is offered or sold in the sentences around it',
  guard: 'the draft is about conditions at work',
  outranked: 'another rule marks the same words',
};

function printExplanation({ rule, fired, stoppedBy, detail, matches }: Explanation, text: string): string[] {
  if (matches.length === 0) return [`${rule} did not fire: ${because(stoppedBy, detail)}.`];
  return [
    `${rule} ${fired ? 'fired' : 'did not fire'}:`,
    ...matches.map((match) => {
      const words = shorten(text.slice(match.start, match.end).replaceAll(/\s+/g, ' '));
      const said = match.stoppedBy ? because(match.stoppedBy, match.detail) : `it says ${match.level}`;
      return `  “${words}”: ${said}.`;
    }),
  ];
}

function because(gate: StoppedBy | undefined, detail: string | undefined): string {
  return `${gate ? GATES[gate] : 'nothing was found'}${detail === undefined ? '' : ` (${detail})`}`;
}

/** Long values are shown by both ends, enough to find them. */
function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 28)}…${words.slice(-28)}` : words;
}
