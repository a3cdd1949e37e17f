import type { Bundle, HashedTermsRule } from '../engine/types.ts';
import { MOST_SECRETS } from './check-kinds.ts';
import type { Problem } from './problem.ts';

/** A policy with the name its folder or file goes by. */
export interface NamedLayer {
  name: string;
  bundle: Bundle;
}

/** Layers, the lowest first, that are sound one by one and hold too many secret terms together. */
export function checkSecretLayers(layers: readonly NamedLayer[]): Problem | undefined {
  // A rule of a higher layer takes the place of the one below with its id.
  const rules = new Map<string, { rule: HashedTermsRule; name: string }>();
  for (const { name, bundle } of layers) {
    for (const rule of bundle.rules) {
      rules.delete(rule.id);
      if (rule.kind === 'hashed-terms' && rule.mode === 'secrecy') rules.set(rule.id, { rule, name });
    }
  }
  const counts = new Map<string, number>();
  for (const { rule, name } of rules.values()) counts.set(name, (counts.get(name) ?? 0) + rule.hashed.length);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total <= MOST_SECRETS) return undefined;
  const parts = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  const last = [...rules.values()].at(-1);
  return {
    file: last?.name ?? '',
    line: 1,
    column: 1,
    ...(last ? { rule: last.rule.id } : {}),
    field: 'hashed',
    message: `the layers together hold ${total} secret terms: ${parts}`,
    fix: `Keep ${MOST_SECRETS} or fewer in all; what is no secret any more may go`,
  };
}
