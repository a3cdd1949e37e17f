/** The envelope around every message, in both directions. */
export interface Ask {
  id: number;
  name: string;
  request: unknown;
}

export type Reply = { id: number; ok: true; response: unknown } | { id: number; ok: false; error: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isAsk = (value: unknown): value is Ask =>
  isRecord(value) && typeof value.id === 'number' && typeof value.name === 'string' && 'request' in value;

export const isReply = (value: unknown): value is Reply =>
  isRecord(value) &&
  typeof value.id === 'number' &&
  (value.ok === true ? 'response' in value : value.ok === false && typeof value.error === 'string');
