/** The same words under the same rule are listed once, however often they stand in the draft. */
export const distinct = <T extends { key: string }>(findings: readonly T[]): T[] =>
  [...new Map(findings.toReversed().map((finding) => [finding.key, finding])).values()].toReversed();
