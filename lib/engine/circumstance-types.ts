import type { Account, Level, Surface, Text } from './types.ts';

export type { Frame, NeededFrame, RaisingFrame } from './frames/names.ts';

/** What a policy may say about when and where its rules count. `types.ts` passes it on. */

/** Where a rule counts; what is left out is not looked at. */
export interface Scope {
  sites?: string[];
  surfaces?: Surface[];
  accounts?: Account[];
  /** The author is in one of these groups. */
  groups?: string[];
  /** The draft is in one of these languages. */
  languages?: string[];
}

/** The organisation whose policy this is. */
export interface Company {
  name: string;
  /** Other names it goes by. */
  aliases?: string[];
  ticker?: string;
  listed?: boolean;
  regulated?: boolean;
  products?: string[];
  /** Hosts, or hosts with the first part of a path, that only insiders reach. */
  hosts?: string[];
  /** Hosts that anyone may read; where both fit a link, the longer one counts. */
  publicHosts?: string[];
  competitors?: string[];
  disclosureTags?: string[];
}

/** A span of time in which rules rise from their `start` level, or up to `raiseTo`. */
export interface CalendarEntry {
  id: string;
  kind: 'quiet-period' | 'sensitive-date';
  title: Text;
  from: string;
  until: string;
  /** Ids of rules; one also stands for all that go on after a dot. */
  rules: string[];
  raiseTo?: Level;
  owner: string;
}

/** One sentence that may be said as it is. After `until` it is marked itself, and its owner named. */
export interface ApprovedClaim {
  id: string;
  /** The sentence, or the same sentence by language. */
  text: Text;
  until?: string;
  owner: string;
  guideline: string;
  /** Where the proof is kept. */
  source?: string;
}

/** Words by which the writer says that they work here; `{company}` is the name of the organisation. */
export interface Disclosure {
  id: string;
  text: Text;
}

export interface Approved {
  claims: ApprovedClaim[];
  /** Mail addresses, phone numbers and postal addresses that are public. */
  contacts: string[];
}
