import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The policy as it was last compiled, and what it was compiled from. */
export interface StoredPolicy {
  /** Digest of the bundle's bytes. */
  digest: string;
  compiled: unknown;
  onFailure: 'pass' | 'wait';
}

interface Schema extends DBSchema {
  policy: { key: 'in-force'; value: StoredPolicy };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('draftguard', 1, {
    upgrade: (db) => void db.createObjectStore('policy'),
    // The browser may close a database under us (storage wiped): open it anew at the next use.
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export async function readPolicy(): Promise<StoredPolicy | undefined> {
  return (await open()).get('policy', 'in-force');
}

export async function writePolicy(policy: StoredPolicy): Promise<void> {
  await (await open()).put('policy', policy, 'in-force');
}
