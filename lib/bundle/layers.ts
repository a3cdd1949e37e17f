import type { Bundle } from '../engine/types.ts';

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
    actions: { ...base.actions, ...layer.actions },
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

function byId<T extends { id: string }>(base: readonly T[], layer: readonly T[]): T[] {
  const merged = new Map(base.map((entry) => [entry.id, entry]));
  for (const entry of layer) merged.set(entry.id, entry);
  return [...merged.values()];
}
