import type { Text } from './types.ts';

/** What a policy says to people. `types.ts` passes it on. */

export interface Guideline {
  id: string;
  title: Text;
  /** Markdown, by language. */
  body: Text;
  /** Other words for its subject, by language, for the search. */
  search?: Record<string, string[]>;
}

export interface Contact {
  id: string;
  label: Text;
  for: Text;
  hours: Text;
  /** mailto:, tel: or https: address; absent until the organisation fills it in. */
  href?: string;
  /** False where nobody may count that it was opened, such as the ethics line. */
  counted?: boolean;
}

/** Who stands behind a contact in one organisation; the policy itself knows only the desk. */
export interface ContactDetails {
  name?: string;
  mail?: string;
  /** As people dial it, in international form. */
  phone?: string;
  /** An https: address. */
  chat?: string;
  deputy?: string;
  hours?: Text;
}

/** Steps on the way through an incident, in order. */
export const PHASES = ['notice', 'contain', 'classify', 'fix', 'tell', 'support', 'review'] as const;
export type Phase = (typeof PHASES)[number];

export interface IncidentTask {
  phase: Phase;
  /** The role that does it. */
  by: string;
  text: Text;
}

/** Roles by their share in an incident. */
export interface Raci {
  responsible: string[];
  accountable: string;
  consulted?: string[];
  informed?: string[];
}

export interface IncidentCard {
  id: string;
  title: Text;
  severity?: 'low' | 'medium' | 'high';
  /** How much time there is, with the law that says so. */
  clock?: Text;
  /** What to do in the first five minutes, in order. */
  steps: Text[];
  contact: string;
  /** What the others do from then on. */
  after?: IncidentTask[];
  roles?: Raci;
  templates?: string[];
}

/** Who does what when something went wrong. */
export interface Role {
  id: string;
  name: Text;
  does: Text;
}

export interface MessageTemplate {
  id: string;
  title: Text;
  /** `{name}` marks a field. */
  text: Text;
  /** Name of a field → what goes there. */
  fields?: Record<string, Text>;
}

/** How often a question comes up again; `release` is each new version of the policy. */
export const INTERVALS = ['week', 'month', 'quarter', 'half-year', 'year', 'release'] as const;
export type Interval = (typeof INTERVALS)[number];

export interface ChecklistItem {
  id: string;
  question: Text;
  every: Interval;
  /** The contact who answers it. */
  owner: string;
}

export interface DrillChoice {
  text: Text;
  /** True for exactly one choice of a drill. */
  right?: boolean;
}

export interface Drill {
  id: string;
  /** The site it plays on, by name. */
  site: string;
  /** The draft, or what somebody else posted. */
  draft: Text;
  choices: DrillChoice[];
  why: Text;
  guideline: string;
  /** The rule it is about, whole or by its first parts; absent where no rule is meant to speak. */
  rule?: string;
}

export const FIGURE_FORMS = ['count', 'share', 'bins', 'time', 'analytics'] as const;
/** Where a figure comes from: counters on devices, those with a limit on how they are shown, or another place altogether. */
export const FIGURE_SOURCES = ['device', 'device-with-care', 'incident-log', 'site-analytics'] as const;

/** One figure by which an organisation sees whether its policy helps. */
export interface Kpi {
  id: string;
  name: Text;
  how: Text;
  form: (typeof FIGURE_FORMS)[number];
  from: (typeof FIGURE_SOURCES)[number];
}

/** One sentence whoever publishes a policy accepts before it is signed. */
export interface Acknowledgement {
  id: string;
  text: Text;
}

/** The parts of a bundle that are written for people. */
export interface ForPeople {
  guidelines: Guideline[];
  contacts: Contact[];
  /** Who stands behind a contact here, by the contact's id. */
  placeholders?: Record<string, ContactDetails>;
  incident: IncidentCard[];
  roles?: Role[];
  templates?: MessageTemplate[];
  drills?: Drill[];
  checklists?: ChecklistItem[];
  kpis?: Kpi[];
  acknowledgements?: Acknowledgement[];
  /** Pages about the tool itself; only the embedded policy has them. */
  about?: Guideline[];
}
