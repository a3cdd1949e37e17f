import type { Bundle } from '../engine/types.ts';
import { type Issue, isRecord, type Path, strings } from './shape.ts';
import { SITE_IDS } from './site-ids.ts';

/** What rules and lists of a policy may point at. Undefined where it could not be read: one mistake is told once. */
export interface Known {
  guideline: ReadonlySet<string> | undefined;
  contact: ReadonlySet<string> | undefined;
  group: ReadonlySet<string> | undefined;
}

const ADD: Record<keyof Known, string> = {
  guideline: 'Add its page to guidance/, or name one that is there',
  contact: 'Add it to people.yaml, or name one that is there',
  group: 'Add it to `groups` in bundle.yaml, or name one that is there',
};

interface Named extends Pick<Bundle, 'groups'> {
  guidelines: readonly { id: string }[];
  contacts: readonly { id: string }[];
}

/** Everything a policy and those below it have of each. */
export function knownIds(lists: readonly (Partial<Named> | undefined)[]): Record<keyof Known, Set<string>> {
  return {
    guideline: new Set(lists.flatMap((one) => one?.guidelines?.map(({ id }) => id) ?? [])),
    contact: new Set(lists.flatMap((one) => one?.contacts?.map(({ id }) => id) ?? [])),
    group: new Set(lists.flatMap((one) => one?.groups ?? [])),
  };
}

/** What a value names that is not there. Values of the wrong type are told by their shape. */
export function checkReference(kind: keyof Known, id: unknown, path: Path, known: Known): Issue[] {
  const ids = known[kind];
  if (typeof id !== 'string' || !ids || ids.has(id)) return [];
  return [{ path, message: `\`${id}\` is not a ${kind} of this policy`, fix: ADD[kind] }];
}

const POINTERS = { guideline: 'guideline', contact: 'contact', owner: 'contact' } as const;

/** What the entries of a list point at, such as those of `calendar`. */
export function checkListReferences(raw: unknown, at: string, known: Known): Issue[] {
  const entries = isRecord(raw) ? raw[at] : undefined;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, i) =>
    Object.entries(POINTERS).flatMap(([key, kind]) =>
      isRecord(entry) ? checkReference(kind, entry[key], [at, i, key], known) : [],
    ),
  );
}

/** What a rule points at, read from the file as it stands: a mistake elsewhere in the rule hides none here. */
export function checkRuleReferences(raw: unknown, known: Known): Issue[] {
  if (!isRecord(raw)) return [];
  const scope = isRecord(raw.scope) ? raw.scope : {};
  return [
    ...entriesOf(raw).flatMap(([entry, path]) => checkEntry(entry, path, known)),
    ...checkReference('guideline', raw.guideline, ['guideline'], known),
    ...checkReference('contact', raw.contact, ['contact'], known),
    ...checkReference('contact', raw.owner, ['owner'], known),
    ...strings(scope.groups).flatMap(([id, i]) => checkReference('group', id, ['scope', 'groups', i], known)),
    ...strings(scope.sites).flatMap(([id, i]) => checkSite(id, ['scope', 'sites', i])),
  ];
}

/** Entries of a list that say something of themselves. */
function entriesOf(raw: Record<string, unknown>): [entry: Record<string, unknown>, path: Path][] {
  const lists: [unknown, Path][] = [
    [raw.hashed, ['hashed']],
    ...Object.entries(isRecord(raw.terms) ? raw.terms : {}).map(([tag, list]): [unknown, Path] => [
      list,
      ['terms', tag],
    ]),
  ];
  return lists.flatMap(([list, path]) =>
    (Array.isArray(list) ? list : []).flatMap((entry: unknown, i): [Record<string, unknown>, Path][] =>
      isRecord(entry) ? [[entry, [...path, i]]] : [],
    ),
  );
}

function checkEntry({ owner, from, until }: Record<string, unknown>, path: Path, known: Known): Issue[] {
  const ends = typeof from === 'string' && typeof until === 'string' && Date.parse(from) >= Date.parse(until);
  const message = 'the term ends before it begins';
  return [
    ...checkReference('contact', owner, [...path, 'owner'], known),
    ...(ends ? [{ path: [...path, 'until'], message, fix: 'Put `until` after `from`' }] : []),
  ];
}

function checkSite(id: string, path: Path): Issue[] {
  if (SITE_IDS.some((one) => one === id)) return [];
  return [{ path, message: `\`${id}\` is not a site`, fix: `Write one of ${SITE_IDS.join(', ')}` }];
}
