import type { Bundle, KnownKeys } from '../engine/types.ts';
import { contactId } from './base-shapes.ts';
import { checkSecrets } from './check-kinds.ts';
import { GUIDE_KINDS } from './guide-kinds.ts';
import { shareTexts, unpackRules } from './pack.ts';
import { type Issue, isRecord, listOf, mapOf, may, need, record, type Shape } from './shape.ts';
import { words } from './text-shapes.ts';
import { header, rule, ruleCases, ruleId } from './vocabulary.ts';
import { approved, calendarEntry, disclosure } from './vocabulary-circumstances.ts';
import {
  acknowledgement,
  checklistItem,
  contact,
  contactDetails,
  drill,
  guideline,
  incidentCard,
  kpi,
  role,
  template,
} from './vocabulary-guide.ts';
import { wordSets } from './vocabulary-terms.ts';

export type Guarded =
  | {
      bundle: Bundle /** Top-level keys that this version does not know and did not read. */;
      ignored: string[];
    }
  | { reason: 'schema_invalid' | 'unknown_kind'; detail: string };

const formatOne: Shape<1> = (value, path, report) => {
  if (value === 1) return 1;
  report({ path, message: 'is not format 1', fix: '' });
  return undefined;
};

const fields = {
  ...header,
  format: need(formatOne),
  rules: need(listOf(rule)),
  sets: may(wordSets),
  knownKeys: may(record<KnownKeys>({ heads: need(listOf(words)), tails: need(listOf(words)) })),
  cases: need(optionalMap(mapOf(ruleId, ruleCases))),
  guidelines: need(listOf(guideline)),
  contacts: need(listOf(contact)),
  placeholders: may(optionalMap(mapOf(contactId, contactDetails))),
  incident: need(listOf(incidentCard)),
  roles: may(listOf(role)),
  templates: may(listOf(template)),
  drills: may(listOf(drill)),
  checklists: may(listOf(checklistItem)),
  kpis: may(listOf(kpi)),
  acknowledgements: may(listOf(acknowledgement)),
  about: may(listOf(guideline)),
  calendar: may(listOf(calendarEntry)),
  approved: may(approved),
  disclosures: may(listOf(disclosure)),
};
const payload = record<Bundle>(fields, 'ignore');

/** What arrives from outside is a bundle only after this said so; whatever it does not name is left behind. */
export function guardBundle(packed: unknown): Guarded {
  const { value, models } = unpackRules(packed);
  const issues: Issue[] = [];
  const bundle = payload(value, [], (issue) => issues.push(issue));
  const issue =
    issues.find((one) => one.code) ??
    issues[0] ??
    (bundle && (duplicateId(bundle) ?? checkSecrets(bundle.rules)?.issue));
  if (issue || !bundle || !isRecord(value)) {
    const where = issue?.path.join('.') ?? '';
    return { reason: issue?.code ?? 'schema_invalid', detail: `${where} ${issue?.message ?? ''}`.trim() };
  }
  shareTexts(bundle.rules, models);
  return { bundle, ignored: Object.keys(value).filter((key) => !(key in fields)) };
}

/** A map that may be empty. */
function optionalMap<T>(shape: Shape<Record<string, T>>): Shape<Record<string, T>> {
  return (value, path, report) =>
    isRecord(value) && Object.keys(value).length === 0 ? {} : shape(value, path, report);
}

function duplicateId(bundle: Bundle): Issue | undefined {
  const seen = new Set<string>();
  const lists = [bundle.rules, bundle.guidelines, ...GUIDE_KINDS.map(({ key }) => bundle[key] ?? [])];
  for (const { id } of lists.flat()) {
    if (seen.has(id)) return { path: [id], message: 'is there twice', fix: '' };
    seen.add(id);
  }
  return undefined;
}
