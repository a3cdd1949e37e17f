import type { Draft, DraftPart } from '../engine/types.ts';
import type { MessageName, Request, WatchState } from './protocol.ts';

type Guard<T> = (value: unknown) => value is T;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNull = (value: unknown): value is null => value === null;
const optionalString = (value: unknown) => value === undefined || typeof value === 'string';

const PART_KINDS: readonly unknown[] = [
  'body',
  'title',
  'segment',
  'alt',
  'option',
] satisfies DraftPart['kind'][];
const SURFACES: readonly unknown[] = ['post', 'reply', 'comment', 'article'] satisfies Draft['surface'][];
const ACCOUNTS: readonly unknown[] = ['official', 'personal', 'unknown'] satisfies Draft['account'][];
const STATES: readonly unknown[] = ['guarding', 'partly', 'off'] satisfies WatchState['state'][];

const isPart: Guard<DraftPart> = (value): value is DraftPart =>
  isRecord(value) && PART_KINDS.includes(value.kind) && typeof value.text === 'string';

const isDraft: Guard<Draft> = (value): value is Draft =>
  isRecord(value) &&
  Array.isArray(value.parts) &&
  value.parts.length <= 200 &&
  value.parts.every(isPart) &&
  optionalString(value.id) &&
  optionalString(value.site) &&
  optionalString(value.lang) &&
  (value.surface === undefined || SURFACES.includes(value.surface)) &&
  (value.account === undefined || ACCOUNTS.includes(value.account)) &&
  (value.limit === undefined || typeof value.limit === 'number') &&
  value.groups === undefined;

const REASONS: readonly unknown[] = [
  'opened-late',
  'no-button',
  'unreadable',
  'no-answer',
  'no-composer',
  'not-a-listed-site',
  'private-window',
] satisfies WatchState['reason'][];

/** What a guideline's id looks like; it becomes part of an address, so nothing else gets through. */
const GUIDELINE_ID = /^g\/[a-z0-9-]{1,60}$/;

/** One guard a message: what arrives is `unknown` until its guard has seen it. */
export const guards: { [N in MessageName]: Guard<Request<N>> } = {
  'page:hello': isNull,
  'page:prepare': (value): value is Request<'page:prepare'> =>
    isRecord(value) && typeof value.dark === 'boolean',
  'page:status': (value): value is WatchState =>
    isRecord(value) &&
    STATES.includes(value.state) &&
    (value.reason === undefined || REASONS.includes(value.reason)),
  'draft:check': isDraft,
  'guideline:open': (value): value is Request<'guideline:open'> =>
    isRecord(value) && typeof value.id === 'string' && GUIDELINE_ID.test(value.id),
  'policy:read': isNull,
};
