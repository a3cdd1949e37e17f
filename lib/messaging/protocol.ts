import type { Contact, Draft, Guideline, IncidentCard, Level, Verdict } from '../engine/types.ts';
import type { Strings } from '../strings/types.ts';

/** Why a composer is, or is not, watched. The views turn these into sentences. */
export type WatchReason =
  | 'opened-late'
  | 'no-button'
  | 'unreadable'
  | 'no-answer'
  | 'no-composer'
  | 'not-a-listed-site'
  | 'private-window';

export interface WatchState {
  state: 'guarding' | 'partly' | 'off';
  reason?: WatchReason;
}

/** What the page needs once, before it shows anything: one language only. */
export interface Hello {
  strings: Strings;
  onFailure: 'pass' | 'wait';
  /** The keys each command is on, as the browser writes them; empty where the person took them away. */
  keys: Record<'open-card' | 'next-finding' | 'previous-finding', string>;
}

/** A verdict with the names its findings point at, in the reader's language. */
export interface CheckReply {
  verdict: Verdict;
  guidelines: Record<string, string>;
  contacts: Record<string, ContactLine>;
}

export interface ContactLine {
  label: string;
  hours: string;
  href?: string;
}

/** The policy in force as the popup and the desk show it, in one language. */
export interface PolicySummary {
  id: string;
  revision: number;
  version: string;
  publisher: string;
  issued: string;
  locale: string;
  rules: RuleSummary[];
  guidelines: Localised<Guideline>[];
  contacts: Localised<Contact>[];
  incident: Localised<IncidentCard>[];
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
}

/** A bundle record with every text in one language. */
export type Localised<T> = {
  [K in keyof T]: K extends 'id' | 'href' | 'contact'
    ? T[K]
    : NonNullable<T[K]> extends unknown[]
      ? string[]
      : string;
};

/** Every message there is: name → what is asked and what is answered. */
export interface Protocol {
  'page:hello': { request: null; response: Hello };
  'page:prepare': { request: { dark: boolean }; response: { views: boolean } };
  'page:status': { request: WatchState; response: null };
  'draft:check': { request: Draft; response: CheckReply };
  'guideline:open': { request: { id: string }; response: null };
  'policy:read': { request: null; response: PolicySummary };
}

export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Protocol[N]['request'];
export type Response<N extends MessageName> = Protocol[N]['response'];
