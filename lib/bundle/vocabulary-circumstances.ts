import { FRAMES, NEEDED_FRAMES, RAISING_FRAMES } from '../engine/frames/names.ts';
import type {
  Account,
  Approved,
  ApprovedClaim,
  CalendarEntry,
  Company,
  Disclosure,
  RuleBase,
  Scope,
  Surface,
} from '../engine/types.ts';
import { LEVELS } from '../engine/types.ts';
import { contactId, guidelineId, localText, ruleId, time } from './base-shapes.ts';
import { type Fields, flag, listOf, may, need, oneOf, record, text } from './shape.ts';
import { languageTag, words } from './text-shapes.ts';

/** What a policy may say about when and where its rules count. */

const SURFACES = ['post', 'reply', 'comment', 'article'] as const satisfies readonly Surface[];
const ACCOUNTS = ['official', 'personal', 'unknown'] as const satisfies readonly Account[];
const CALENDAR = ['quiet-period', 'sensitive-date'] as const satisfies readonly CalendarEntry['kind'][];

const scope = record<Scope>({
  sites: may(listOf(words, 1)),
  surfaces: may(listOf(oneOf(SURFACES), 1)),
  accounts: may(listOf(oneOf(ACCOUNTS), 1)),
  groups: may(listOf(words, 1)),
  languages: may(listOf(languageTag, 1)),
});

/** The keys of every rule that say when it counts, and how much. */
export const circumstances: Fields<
  Pick<RuleBase, 'start' | 'raise' | 'unless' | 'needs' | 'scope' | 'block'>
> = {
  start: may(oneOf(LEVELS)),
  raise: may(listOf(oneOf(RAISING_FRAMES), 1)),
  unless: may(listOf(oneOf(FRAMES))),
  needs: may(listOf(oneOf(NEEDED_FRAMES), 1)),
  scope: may(scope),
  block: may(flag),
};

const host = text(
  'a host, with or without a path',
  /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/,
  'Write it in small letters without https://, as in `docs.acme.example`',
);

export const company = record<Company>({
  name: need(words, 'Add the name of the organisation'),
  aliases: may(listOf(words)),
  ticker: may(words),
  listed: may(flag),
  regulated: may(flag),
  products: may(listOf(words)),
  hosts: may(listOf(host)),
  publicHosts: may(listOf(host)),
  competitors: may(listOf(words)),
  disclosureTags: may(listOf(words)),
});

const slug = (what: string) =>
  text(what, /^[a-z0-9][a-z0-9-]*$/, 'Write it in small letters, as in `results-q4`');

export const calendarEntry = record<CalendarEntry>({
  id: need(slug('an id'), 'Add `id`, as in `results-q4`'),
  kind: need(oneOf(CALENDAR), 'Add `kind: quiet-period` or `sensitive-date`'),
  title: need(localText, 'Add what happens in this time'),
  from: need(time, 'Add when it begins'),
  until: need(time, 'Add when it ends'),
  rules: need(listOf(ruleId, 1), 'Add the ids of the rules that rise, as in `leak.business`'),
  raiseTo: may(oneOf(LEVELS)),
  owner: need(contactId, 'Add who answers for it, as in `owner: c/legal`'),
});

export const approvedClaim = record<ApprovedClaim>({
  id: need(slug('an id'), 'Add `id`, as in `iso-27001`'),
  text: need(localText, 'Add the sentence that may be said'),
  until: may(time),
  owner: need(contactId, 'Add who answers for it, as in `owner: c/legal`'),
  guideline: need(guidelineId, 'Add the guideline to read, as in `guideline: g/claims`'),
  source: may(words),
});

export const disclosure = record<Disclosure>({
  id: need(slug('an id'), 'Add `id`, as in `work-at`'),
  text: need(localText, 'Add the words, as in `text: {en: "I work at {company}"}`'),
});

export const approved = record<Approved>({
  claims: need(listOf(approvedClaim), 'Add `claims`, a list, or `claims: []`'),
  contacts: need(listOf(words), 'Add `contacts`, a list, or `contacts: []`'),
});
