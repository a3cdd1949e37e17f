import { sentencesOf } from '../engine/segment.ts';
import type { Approved, ApprovedClaim, CalendarEntry, Disclosure, Rule } from '../engine/types.ts';
import { severity } from '../engine/types.ts';
import { checkLocales } from './check-texts.ts';
import type { Issue, Path } from './shape.ts';
import { isRecord, listOf, need, record, strings } from './shape.ts';
import { approved, calendarEntry, disclosure } from './vocabulary-circumstances.ts';

/** What calendar.yaml and approved.yaml hold, and what their shapes can't say. */

export const calendarFile = record<{ calendar: CalendarEntry[] }>({
  calendar: need(listOf(calendarEntry), 'Add `calendar`, a list'),
});

export const approvedFile = approved;

export const disclosuresFile = record<{ disclosures: Disclosure[] }>({
  disclosures: need(listOf(disclosure, 1), 'Add `disclosures`, a list'),
});

export function checkCalendar(
  { calendar }: { calendar: CalendarEntry[] },
  locales: readonly string[],
): Issue[] {
  return [
    ...repeated(calendar, 'calendar'),
    ...calendar.flatMap(({ title, from, until }, i): Issue[] => [
      ...checkLocales(title, ['calendar', i, 'title'], locales),
      ...(Date.parse(from) < Date.parse(until)
        ? []
        : [
            {
              path: ['calendar', i, 'until'],
              message: 'it ends before it begins',
              fix: 'Put `until` after `from`',
            },
          ]),
    ]),
  ];
}

/** An id that calendar.yaml raises stands for a rule, or for all that go on after a dot. */
export function checkRaised(raw: unknown, rules: readonly string[]): Issue[] {
  const entries = isRecord(raw) && Array.isArray(raw.calendar) ? raw.calendar : [];
  return entries.flatMap((entry: unknown, i) =>
    strings(isRecord(entry) ? entry.rules : []).flatMap(([id, j]): Issue[] => {
      if (rules.some((one) => one === id || one.startsWith(`${id}.`))) return [];
      const message = `no rule of this policy is \`${id}\`, or begins with it`;
      return [{ path: ['calendar', i, 'rules', j], message, fix: 'Name a rule that is there' }];
    }),
  );
}

export function checkApproved({ claims }: Approved): Issue[] {
  return [
    ...repeated(claims, 'claims'),
    ...claims.flatMap((claim, i) => checkClaim(claim, ['claims', i, 'text'])),
  ];
}

/** A claim is compared sentence by sentence, so it has to be one. */
function checkClaim({ text }: ApprovedClaim, path: Path): Issue[] {
  const all = typeof text === 'string' ? [text] : Object.values(text);
  return all.some((one) => sentencesOf(one.trim()).length > 1)
    ? [{ path, message: 'the claim is more than one sentence', fix: 'Make each sentence a claim of its own' }]
    : [];
}

/** Where a rule begins has to be below its level, and something has to be able to lift it. */
export function checkLevels({ level, start, raise }: Pick<Rule, 'level' | 'start' | 'raise'>): Issue[] {
  if (start === undefined) {
    return raise === undefined
      ? []
      : [
          {
            path: ['raise'],
            message: 'there is nothing to raise',
            fix: 'Add `start`, a level below `level`',
          },
        ];
  }
  return severity(start) < severity(level)
    ? []
    : [
        {
          path: ['start'],
          message: `\`${start}\` is not below \`${level}\``,
          fix: 'Write a lower level, or take it out',
        },
      ];
}

function repeated(entries: readonly { id: string }[], at: string): Issue[] {
  return entries.flatMap(({ id }, i) =>
    entries.findIndex((one) => one.id === id) < i
      ? [{ path: [at, i, 'id'], message: `\`${id}\` is there twice`, fix: 'Keep one' }]
      : [],
  );
}
