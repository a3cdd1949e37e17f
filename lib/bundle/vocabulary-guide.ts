import { FIGURE_FORMS, FIGURE_SOURCES, INTERVALS, PHASES } from '../engine/guide-types.ts';
import type {
  Acknowledgement,
  ChecklistItem,
  Contact,
  ContactDetails,
  Drill,
  DrillChoice,
  Guideline,
  IncidentCard,
  IncidentTask,
  Kpi,
  MessageTemplate,
  Raci,
  Role,
} from '../engine/types.ts';
import { contactId, guidelineId, localText, ruleId } from './base-shapes.ts';
import { flag, listOf, mapOf, may, need, oneOf, record, type Shape, text } from './shape.ts';
import { languageTag, words } from './text-shapes.ts';

/** What a policy says to people, in shapes: whom to ask, what to do when, what to practise. */

const id = (letter: string, example: string): Shape<string> =>
  text(
    `an id with ${letter}/ in front`,
    new RegExp(`^${letter}/[a-z][a-z0-9-]*$`),
    `Write it as \`${example}\``,
  );

const roleId = id('r', 'r/security');
const templateId = id('t', 't/holding');
const said = (what: string) => need(localText, what);

export const guideline = record<Guideline>({
  id: need(text('an id of a page', /^[gp]\/[a-z][a-z0-9-]*$/)),
  title: need(localText),
  body: need(localText),
  search: may(mapOf(languageTag, listOf(words))),
});

export const contact = record<Contact>({
  id: need(contactId, 'Add `id`, as in `c/security`'),
  label: said('Add the name people know it by'),
  for: said('Add what it helps with'),
  hours: said('Add when it can be reached'),
  href: may(text('an address', /^(mailto:|tel:|https:\/\/)\S+$/, 'Start with mailto:, tel: or https:')),
  counted: may(flag),
});

export const contactDetails = record<ContactDetails>({
  name: may(words),
  mail: may(text('a mail address', /^[^\s@:]+@[^\s@:]+$/, 'Write it as press@acme.example')),
  phone: may(
    text(
      'a phone number',
      /^\+[0-9][0-9 ()-]{4,}$/,
      'Write it with the country in front, as in "+44 20 7946 0000"',
    ),
  ),
  chat: may(text('an address', /^https:\/\/\S+$/, 'Start with https:')),
  deputy: may(words),
  hours: may(localText),
});

const task = record<IncidentTask>({
  phase: need(oneOf(PHASES), `Add \`phase\`, one of ${PHASES.join(', ')}`),
  by: need(roleId, 'Add who does it, as in `by: r/security`'),
  text: said('Add what is to be done'),
});

const raci = record<Raci>({
  responsible: need(listOf(roleId, 1), 'Add who does the work'),
  accountable: need(roleId, 'Add the one who answers for it'),
  consulted: may(listOf(roleId)),
  informed: may(listOf(roleId)),
});

export const incidentCard = record<IncidentCard>({
  id: need(id('i', 'i/secret'), 'Add `id`, as in `i/secret`'),
  title: said('Add what happened, in a few words'),
  severity: may(oneOf(['low', 'medium', 'high'] as const)),
  clock: may(localText),
  steps: need(listOf(localText, 1), 'Add what to do in the first five minutes, in order'),
  contact: need(contactId, 'Add whom to tell, as in `contact: c/security`'),
  after: may(listOf(task)),
  roles: may(raci),
  templates: may(listOf(templateId)),
});

export const role = record<Role>({
  id: need(roleId, 'Add `id`, as in `r/security`'),
  name: said('Add the name of the role'),
  does: said('Add what it does when something went wrong'),
});

export const template = record<MessageTemplate>({
  id: need(templateId, 'Add `id`, as in `t/holding`'),
  title: said('Add what the message is for'),
  text: said('Add the message, with fields as in {time}'),
  fields: may(
    mapOf(
      text('the name of a field', /^[a-z][a-z0-9_]*$/, 'Write it in small letters, as in `time`'),
      localText,
    ),
  ),
});

export const checklistItem = record<ChecklistItem>({
  id: need(id('a', 'a/accounts'), 'Add `id`, as in `a/accounts`'),
  question: said('Add the question, so that yes is the good answer'),
  every: need(oneOf(INTERVALS), `Add how often it comes up, one of ${INTERVALS.join(', ')}`),
  owner: need(contactId, 'Add who answers it, as in `owner: c/comms`'),
});

const choice = record<DrillChoice>({
  text: said('Add what the person can choose'),
  right: may(flag),
});

export const drill = record<Drill>({
  id: need(id('d', 'd/first-day'), 'Add `id`, the file name with d/ in front'),
  site: need(words, 'Add the site it plays on'),
  draft: said('Add the draft'),
  choices: need(listOf(choice, 2), 'Add what the person can choose, one of them with `right: true`'),
  why: said('Add why that choice is right'),
  guideline: need(guidelineId, 'Add the guideline to read, as in `guideline: g/secrets`'),
  rule: may(ruleId),
});

export const kpi = record<Kpi>({
  id: need(id('k', 'k/precision'), 'Add `id`, as in `k/precision`'),
  name: said('Add what is measured'),
  how: said('Add how it is counted, and what it must not be used for'),
  form: need(oneOf(FIGURE_FORMS), `Add \`form\`, one of ${FIGURE_FORMS.join(', ')}`),
  from: need(oneOf(FIGURE_SOURCES), `Add \`from\`, one of ${FIGURE_SOURCES.join(', ')}`),
});

export const acknowledgement = record<Acknowledgement>({
  id: need(id('n', 'n/no-appraisal'), 'Add `id`, as in `n/no-appraisal`'),
  text: said('Add the sentence'),
});

export const placeholders = mapOf(contactId, contactDetails);
