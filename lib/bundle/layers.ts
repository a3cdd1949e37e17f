import type { Bundle, KnownKeys } from '../engine/types.ts';

/**
 * Puts a layer over a base: entries with the id of one below take its place, the others are added.
 * The policy is then named after the layer; it keeps every language of the base.
 */
export function mergeLayer(base: Bundle, layer: Bundle): Bundle {
  return {
    ...base,
    ...layer,
    locales: [...new Set([...base.locales, ...layer.locales])],
    rules: byId(base.rules, layer.rules),
    ...(base.sets || layer.sets ? { sets: { ...base.sets, ...layer.sets } } : {}),
    cases: { ...base.cases, ...layer.cases },
    guidelines: byId(base.guidelines, layer.guidelines),
    contacts: byId(base.contacts, layer.contacts),
    incident: byId(base.incident, layer.incident),
    ...mergeRecords(base, layer),
    placeholders: mergeDetails(base.placeholders, layer.placeholders),
    // What the tool does is not an organisation's to say.
    about: base.about ?? [],
    ...(base.groups || layer.groups
      ? { groups: [...new Set([...(base.groups ?? []), ...(layer.groups ?? [])])] }
      : {}),
    actions: { ...base.actions, ...layer.actions },
    ...(base.knownKeys || layer.knownKeys ? { knownKeys: joined(base.knownKeys, layer.knownKeys) } : {}),
    calendar: byId(base.calendar ?? [], layer.calendar ?? []),
    approved: {
      claims: byId(base.approved?.claims ?? [], layer.approved?.claims ?? []),
      contacts: [...new Set([...(base.approved?.contacts ?? []), ...(layer.approved?.contacts ?? [])])],
    },
    ...(base.disclosures || layer.disclosures
      ? { disclosures: byId(base.disclosures ?? [], layer.disclosures ?? []) }
      : {}),
  };
}

const RECORDS = ['roles', 'templates', 'drills', 'checklists', 'kpis', 'acknowledgements'] as const;

function mergeRecords(base: Bundle, layer: Bundle): Pick<Bundle, (typeof RECORDS)[number]> {
  const lists = RECORDS.map((key) => {
    const below: readonly { id: string }[] = base[key] ?? [];
    return [key, byId(below, layer[key] ?? [])] as const;
  });
  return Object.fromEntries(lists);
}

/** A layer may give one line of a contact, such as the deputy, and leave the others as they are. */
function mergeDetails(
  base: Bundle['placeholders'] = {},
  layer: Bundle['placeholders'] = {},
): NonNullable<Bundle['placeholders']> {
  const ids = [...new Set([...Object.keys(base), ...Object.keys(layer)])];
  return Object.fromEntries(ids.map((id) => [id, { ...base[id], ...layer[id] }]));
}

function joined(base?: KnownKeys, layer?: KnownKeys): KnownKeys {
  const all = (key: keyof KnownKeys) =>
    [...new Set([...(base?.[key] ?? []), ...(layer?.[key] ?? [])])].sort();
  return { heads: all('heads'), tails: all('tails') };
}

function byId<T extends { id: string }>(base: readonly T[], layer: readonly T[]): T[] {
  const merged = new Map(base.map((entry) => [entry.id, entry]));
  for (const entry of layer) merged.set(entry.id, entry);
  return [...merged.values()];
}
