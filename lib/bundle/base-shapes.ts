import type { Category, Text } from '../engine/types.ts';
import { isDate, isTime } from './dates.ts';
import { described, isRecord, mapOf, type Shape, schemaOf, text } from './shape.ts';
import { languageTag, words } from './text-shapes.ts';

/** Dates, ids and texts by language, as every part of a policy writes them. */

/** Folder of the sources → category of the rules in it. */
export const FOLDERS: Readonly<Record<string, Category>> = {
  leaks: 'leak',
  offence: 'offence',
  claims: 'claim',
  identity: 'identity',
  rights: 'rights',
  legal: 'legal',
  conduct: 'conduct',
  context: 'context',
};

const CATEGORIES = Object.values(FOLDERS);

const DAY = '^\\d{4}-\\d{2}-\\d{2}';

export const date = dated(isDate, 'a date', 'Write it as 2027-01-31');
export const time = dated(isTime, 'a date or time', 'Write it as 2027-01-31 or 2027-01-31T09:00:00Z');
export const guidelineId = text('a guideline id', /^g\/[a-z][a-z0-9-]*$/, 'Write it as `g/secrets`');
export const contactId = text('a contact id', /^c\/[a-z][a-z0-9-]*$/, 'Write it as `c/security`');
export const ruleId = text(
  'a rule id',
  new RegExp(`^(x-[a-z0-9-]+\\.)?(${CATEGORIES.join('|')})(\\.[a-z0-9][a-z0-9-]*)+$`),
  `Start with the category (${CATEGORIES.join(', ')}) and go on in small letters, as in \`leak.secret.api-key.aws\``,
);

const byLanguage = mapOf(languageTag, words);

/** One text in the first language, or one text a language. */
export const localText: Shape<Text> = described(
  { anyOf: [schemaOf(words), schemaOf(byLanguage)] },
  (value, path, report) => (isRecord(value) ? byLanguage(value, path, report) : words(value, path, report)),
);

function dated(test: (value: string) => boolean, what: string, fix: string): Shape<string> {
  return described({ type: 'string', pattern: DAY }, (value, path, report) => {
    if (typeof value === 'string' && test(value)) return value;
    report({ path, message: `\`${String(value)}\` is not ${what} of the calendar`, fix });
    return undefined;
  });
}
