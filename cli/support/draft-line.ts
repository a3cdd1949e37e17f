import { isTime } from '../../lib/bundle/dates.ts';
import {
  type Issue,
  isRecord,
  listOf,
  may,
  need,
  oneOf,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../lib/bundle/shape.ts';
import type { Draft, DraftPart } from '../../lib/engine/types.ts';

/** What one line of `check --format jsonl` asks. */
export interface Asked {
  /** Given back as it came, so that the caller finds its own draft. */
  id?: unknown;
  draft: Draft;
  /** Milliseconds since the epoch. */
  now?: number;
}

const anyText: Shape<string> = (value, path, report) => {
  if (typeof value === 'string') return value;
  report({ path, message: 'a text is expected here', fix: 'Write it in quotes' });
  return undefined;
};

const part = record<DraftPart>({
  kind: need(oneOf(['body', 'title', 'segment', 'alt', 'option'] as const), 'Add `kind`, as in "body"'),
  text: need(anyText, 'Add `text`'),
});

type Line = Omit<Draft, 'id' | 'parts'> & { text?: string; parts?: DraftPart[]; now?: string };

const line = record<Line>(
  {
    text: may(anyText),
    parts: may(listOf(part, 1)),
    site: may(anyText),
    surface: may(oneOf(['post', 'reply', 'comment', 'article'] as const)),
    account: may(oneOf(['official', 'personal', 'unknown'] as const)),
    limit: may(wholeNumber(1)),
    lang: may(anyText),
    groups: may(listOf(anyText)),
    now: may((value, path, report) => {
      const time = text('a time')(value, path, report);
      if (time === undefined || isTime(time)) return time;
      report({ path, message: `\`${time}\` is not a time`, fix: 'Write it as 2026-11-20T12:00:00Z' });
      return undefined;
    }),
  },
  'ignore',
);

/** Reads one line of JSON, or says what is wrong with it. Keys that are not ours are left alone. */
export function readDraftLine(source: string): Asked | { id?: unknown; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    // JSON.parse throws on anything but JSON; its message quotes the draft, so it is not passed on.
    return { error: 'this line is not JSON. Write one draft a line, as in {"id":"1","text":"…"}.' };
  }
  if (!isRecord(value))
    return { error: 'this line is not a draft. Write an object, as in {"id":"1","text":"…"}.' };
  const id = value.id;
  const known = id === undefined ? {} : { id };
  const issues: Issue[] = [];
  const read = line(value, [], (issue) => issues.push(issue));
  const [issue] = issues;
  if (!read || issue) {
    const where = issue && issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : '';
    return { ...known, error: `${where}${issue?.message ?? 'this is not a draft'}. ${issue?.fix ?? ''}.` };
  }
  const { text: body, parts, now, ...rest } = read;
  if ((body === undefined) === (parts === undefined)) {
    return { ...known, error: 'a draft has either `text` or `parts`. Add one of them.' };
  }
  return {
    ...known,
    draft: { ...rest, parts: parts ?? [{ kind: 'body', text: body ?? '' }] },
    ...(now === undefined ? {} : { now: Date.parse(now) }),
  };
}
