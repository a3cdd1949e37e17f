import type { Level, Phase } from '../engine/types.ts';

/** The policy in force as the popup and the desk show it, in one language. */
export interface PolicySummary {
  id: string;
  revision: number;
  version: string;
  publisher: string;
  issued: string;
  locale: string;
  rules: RuleSummary[];
  guidelines: GuidelineView[];
  contacts: ContactView[];
  incident: IncidentView[];
  templates: TemplateView[];
  /** Pages about the tool itself. */
  about: GuidelineView[];
  /** Set when the policy on this device could not be restored and the embedded one stands in. */
  recovered?: boolean;
}

export interface RuleSummary {
  id: string;
  title: string;
  message: string;
  why: string;
  level: Level;
  guideline: string;
  owner: string;
  /** Languages whose wording it knows; `*` alone where it looks for what is the same in all. */
  languages: string[];
}

export interface GuidelineView {
  id: string;
  title: string;
  /** All of it, in Markdown. */
  body: string;
  /** Other words for its subject. */
  search: string[];
  /** The page taken apart: what stands before the first heading, the lists as data, and what is neither. */
  lead: string;
  do: string[];
  dont: string[];
  ask: string[];
  examples: string[];
  rest: string;
}

export interface ContactView {
  id: string;
  label: string;
  for: string;
  hours: string;
  /** Where to reach it: mailto:, tel: or https:, the quickest first. */
  links: { href: string; text: string }[];
  name?: string;
  deputy?: string;
  /** False until the organisation has said who this is. */
  filled: boolean;
  /** False where nobody may count that it was opened. */
  counted: boolean;
}

export interface IncidentView {
  id: string;
  title: string;
  severity?: 'low' | 'medium' | 'high';
  clock?: string;
  /** What to do in the first five minutes, in order. */
  steps: string[];
  contact: string;
  /** What the others do from then on. */
  after: { phase: Phase; by: string; text: string }[];
  /** Names of roles by their share. */
  roles?: { responsible: string[]; accountable: string; consulted: string[]; informed: string[] };
  templates: string[];
}

export interface TemplateView {
  id: string;
  title: string;
  text: string;
  fields: { name: string; says: string }[];
}
