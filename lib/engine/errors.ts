/**
 * A rule that cannot run as it is written. The message is made from the rule alone, never from a
 * draft, so it may be shown and logged.
 */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}

/** Why a rule was skipped. Messages of foreign errors could quote the draft, so only their class is named. */
export function reasonOf(error: unknown): string {
  if (error instanceof RuleError) return error.message;
  if (error instanceof Error) return `${error.constructor.name}: stopped while reading the draft`;
  return 'unknown error: stopped while reading the draft';
}
