import type { Action, Level } from '../engine/types.ts';
import { errorName, log } from '../platform/log.ts';
import { withPatience } from './patience.ts';

/** What an organisation set for this browser, as far as verdicts hang on it. */
export interface ManagedSettings {
  /** At least one known key is applied. */
  managed: boolean;
  /** What levels do here, over what the policy says. */
  actions: Partial<Record<Level, Action>>;
  /** Names of the groups that the author is in. */
  groups: string[];
}

export interface ManagedParts {
  read(): Promise<unknown>;
  onChange(listener: () => void): void;
}

export const UNMANAGED: ManagedSettings = { managed: false, actions: {}, groups: [] };
/** Every key there is; the schema in the package has the same. */
export const MANAGED_KEYS = ['bundle', 'trust', 'sites', 'employee', 'groups', 'actions', 'metrics'];
const CAUTION: readonly unknown[] = ['confirm', 'justify'] satisfies Action[];
const STOP: readonly unknown[] = ['confirm', 'justify', 'block'] satisfies Action[];
/** Milliseconds a first read may take. */
const PATIENCE = 250;

/** Takes what it knows and leaves the rest: Firefox hands on whatever an administrator wrote. */
export function toManagedSettings(value: unknown): ManagedSettings {
  if (!isRecord(value)) return UNMANAGED;
  const { actions, groups } = value;
  const { caution, stop } = isRecord(actions) ? actions : {};
  return {
    managed: MANAGED_KEYS.some((key) => typeof value[key] === 'object' && value[key] !== null),
    actions: {
      ...(isAction(caution, CAUTION) ? { caution } : {}),
      ...(isAction(stop, STOP) ? { stop } : {}),
    },
    groups: (Array.isArray(groups) ? groups : []).flatMap((group) =>
      isRecord(group) && typeof group.name === 'string' && group.name !== '' ? [group.name] : [],
    ),
  };
}

/** Reads the settings at the start and whenever they change; where there are none, or none can be read, nothing is managed. */
export function createManagedSettings({ read, onChange }: ManagedParts): () => Promise<ManagedSettings> {
  let current = UNMANAGED;
  const load = async () => {
    try {
      current = toManagedSettings(await read());
    } catch (error) {
      // Firefox rejects the read where no administrator set anything.
      log({ event: 'managed-read-failed', error: errorName(error) });
    }
  };
  onChange(() => void load());
  const first = withPatience(load(), PATIENCE);
  return async () => {
    await first;
    return current;
  };
}

function isAction(value: unknown, allowed: readonly unknown[]): value is Action {
  return allowed.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
