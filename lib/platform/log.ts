/** One line for us. There is no field that could hold a draft: names, counts and durations only. */
export interface LogLine {
  event:
    | 'policy-compiled'
    | 'policy-store-failed'
    | 'policy-restore-failed'
    | 'managed-read-failed'
    | 'message-refused'
    | 'handler-failed'
    | 'inject-failed';
  /** Name of a message, a rule or a site. */
  name?: string;
  /** Class of an error, never its text. */
  error?: string;
  count?: number;
  ms?: number;
}

const LIMIT = 200;
const lines: LogLine[] = [];

export function log(line: LogLine): void {
  lines.push(line);
  if (lines.length > LIMIT) lines.shift();
}

/** The last lines, oldest first. */
export const recentLog = (): readonly LogLine[] => lines;

export const errorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
