import type { Verdict } from '../../lib/engine/types.ts';

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
  if (verdict.status !== 'complete') out.push(`${name}: not checked to the end (${verdict.status}).`);
  else if (verdict.findings.length === 0) out.push(`${name}: nothing to look at.`);
  return `${out.join('\n')}\n`;
}

/** Long values are shown by both ends, enough to find them. */
function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 28)}…${words.slice(-28)}` : words;
}
