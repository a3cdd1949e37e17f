import type { Draft, Verdict } from '../engine/types.ts';
import type { Strings } from '../strings/types.ts';
import type { PolicySummary } from './policy-summary.ts';

export type { PolicySummary, RuleSummary } from './policy-summary.ts';

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
