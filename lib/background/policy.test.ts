import { expect, test } from 'vitest';
import { engineVersion } from '../engine/compile.ts';
import type { StoredPolicy } from '../platform/db.ts';
import { createPolicy, type PolicyParts } from './policy.ts';

const bundle = JSON.stringify({
  format: 1,
  id: 'test',
  revision: 3,
  version: '1.0.0',
  issued: '2026-11-20T00:00:00Z',
  reviewBy: '2027-11-20',
  publisher: 'Test',
  locales: ['en'],
  rules: [
    {
      id: 'leak.business.internal-document.labels',
      kind: 'terms',
      level: 'caution',
      title: 'Internal',
      message: 'This may be internal.',
      why: 'It says so.',
      suggestions: [{ label: 'Ask first' }],
      guideline: 'g/confidential',
      contact: 'c/comms',
      owner: 'c/comms',
      reviewBy: '2027-11-20',
      terms: { '*': ['internal use only'] },
    },
  ],
  cases: {},
  guidelines: [{ id: 'g/confidential', title: 'Plans', body: 'Wait.' }],
  contacts: [{ id: 'c/comms', label: 'Comms', for: 'news', hours: '07-22' }],
  incident: [],
  actions: {},
  onFailure: 'pass',
});

/** A device's store, and how often the package was read. */
function device(own: Partial<PolicyParts> = {}) {
  let stored: StoredPolicy | undefined;
  const seen = { reads: 0 };
  const parts: PolicyParts = {
    embeddedDigest: 'digest-1',
    readEmbedded: async () => {
      seen.reads += 1;
      return bundle;
    },
    read: async () => structuredClone(stored),
    write: async (policy) => {
      stored = structuredClone(policy);
    },
    ...own,
  };
  return { parts, seen };
}

const draft = { parts: [{ kind: 'body' as const, text: 'For internal use only.' }] };

async function rulesFound(parts: PolicyParts): Promise<string[]> {
  const { checker } = await createPolicy(parts).ready();
  const verdict = await checker.check(draft, { now: Date.UTC(2026, 10, 20) });
  return verdict.findings.map(({ rule }) => rule);
}

const found = ['leak.business.internal-document.labels'];

test('the first start compiles the embedded policy, the next restores it from the store', async () => {
  const { parts, seen } = device();
  expect(await rulesFound(parts)).toEqual(found);
  expect(await rulesFound(parts)).toEqual(found);
  expect(seen.reads).toBe(1);
});

test('what people read of a restored policy comes from the package, once', async () => {
  const { parts, seen } = device();
  await rulesFound(parts);
  const { bundle, onFailure } = await createPolicy(parts).ready();
  expect(onFailure).toBe('pass');
  expect((await bundle()).guidelines[0]?.title).toBe('Plans');
  expect((await bundle()).id).toBe('test');
  expect(seen.reads).toBe(2);
});

test('a new package brings its new policy', async () => {
  const { parts, seen } = device();
  await rulesFound(parts);
  await rulesFound({ ...parts, embeddedDigest: 'digest-2' });
  expect(seen.reads).toBe(2);
});

test('a store that cannot be read or written changes no verdict', async () => {
  const fail = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const { parts } = device({ read: fail, write: fail });
  expect(await rulesFound(parts)).toEqual(found);
});

test('a store that never answers keeps nobody waiting', async () => {
  const hang = () => new Promise<never>(() => undefined);
  const { parts } = device({ read: hang, write: hang });
  expect(await rulesFound(parts)).toEqual(found);
});

test('a stored policy that is damaged is replaced, and that is said', async () => {
  const { parts } = device();
  await rulesFound(parts);
  const read = async (): Promise<StoredPolicy | undefined> => {
    const stored = await parts.read();
    return stored && { ...stored, compiled: { engineVersion } };
  };
  const inForce = await createPolicy({ ...parts, read }).ready();
  expect(inForce.recovered).toBe(true);
  expect(await rulesFound({ ...parts, read })).toEqual(found);
});

test('what happens on failure is known before the policy is compiled', async () => {
  const policy = createPolicy(device().parts);
  const order: string[] = [];
  const compiled = policy.ready().then(() => order.push('compiled'));
  await policy.onFailure().then((said) => order.push(said));
  await compiled;
  expect(order).toEqual(['pass', 'compiled']);
});

test('a start that failed is tried again at the next question', async () => {
  const { parts } = device();
  let broken = true;
  const policy = createPolicy({
    ...parts,
    readEmbedded: () => (broken ? Promise.reject(new Error('busy')) : parts.readEmbedded()),
  });
  await expect(policy.ready()).rejects.toThrow('busy');
  broken = false;
  expect((await (await policy.ready()).bundle()).id).toBe('test');
});
