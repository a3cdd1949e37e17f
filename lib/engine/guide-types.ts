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
}

export interface IncidentCard {
  id: string;
  title: Text;
  /** What to do in the first five minutes, in order. */
  steps: Text[];
  contact: string;
}
