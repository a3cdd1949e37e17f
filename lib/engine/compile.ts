import { type ApprovedSentence, approvedRules } from './approved-claims.ts';
import { companySets, everydayNames, writtenDisclosures } from './company-sets.ts';
import { RuleError, reasonOf } from './errors.ts';
import { isFrame, isNeededFrame, isRaisingFrame } from './frames/names.ts';
import { kindOf } from './kinds/index.ts';
import type { Literal } from './kinds/kind.ts';
import { atOnce, type Steps } from './steps.ts';
import type {
  Action,
  Bundle,
  CalendarEntry,
  Category,
  Company,
  KnownKeys,
  Level,
  Rule,
  Skipped,
} from './types.ts';
import { type Uses, UseTable } from './use-table.ts';
import { createSetReader, type SetReader } from './word-sets.ts';
import { writeOutSets } from './write-out-sets.ts';

/** Counts up whenever a stored policy of an older engine could not be used as it is. */
export const engineVersion = 5;

export interface CompiledRule {
  rule: Rule;
  category: Category;
  /** Milliseconds since the epoch between which the rule is in force. */
  from: number | null;
  until: number | null;
  /** Tried on every draft. */
  always: boolean;
  /** Made from a sentence that may be said as it is, until then. */
  approved?: { until: number | null };
}

/** A policy ready to run: plain data that can be stored, sent and used again without compiling. */
export interface CompiledPolicy extends Uses {
  engineVersion: number;
  policy: { id: string; revision: number };
  locales: string[];
  actions: Partial<Record<Level, Action>>;
  company?: Company;
  knownKeys?: KnownKeys;
  calendar: CompiledEntry[];
  /** Contacts that are public. */
  contacts: string[];
  /** What says that the writer works here, by language. */
  disclosures: Record<string, string>[];
  rules: CompiledRule[];
  /** Rules of the bundle that cannot run, each with the reason. */
  rejected: Skipped[];
}

/** A span of time in which rules rise. */
export interface CompiledEntry {
  from: number;
  until: number;
  rules: string[];
  raiseTo: Level | null;
}

const CATEGORIES = new Set<string>([
  'leak',
  'offence',
  'claim',
  'identity',
  'rights',
  'legal',
  'conduct',
  'context',
] satisfies Category[]);

/** Turns a bundle's rules into one automaton and the rules it arms. Rules that cannot run are named. */
export const compilePolicy = (bundle: Bundle): CompiledPolicy => atOnce(compileInSteps(bundle));

/** The same for somebody who has to answer others meanwhile. */
export function* compileInSteps(bundle: Bundle): Steps<CompiledPolicy> {
  const rules: CompiledRule[] = [];
  const rejected: Skipped[] = [];
  const uses = new UseTable();
  const sets = createSetReader({ ...companySets(bundle.company, bundle.disclosures), ...bundle.sets });
  const everyday = everydayNames(bundle.company);
  const approved = approvedRules(bundle.approved?.claims ?? []);
  for (const rule of [...bundle.rules, ...approved.keys()]) {
    yield;
    try {
      const { compiled, literals } = compileRule(rule, sets, everyday, approved.get(rule));
      uses.add(rules.length, literals);
      rules.push(compiled);
    } catch (error) {
      // RuleError: the rule says something impossible. Anything else: it has not the shape of a rule.
      const reason =
        error instanceof RuleError
          ? reasonOf(error)
          : 'schema_invalid: the rule has not the shape of its kind';
      rejected.push({ rule: rule.id, reason });
    }
  }
  return {
    engineVersion,
    policy: { id: bundle.id, revision: bundle.revision },
    locales: bundle.locales,
    actions: bundle.actions,
    ...(bundle.company ? { company: bundle.company } : {}),
    ...(bundle.knownKeys ? { knownKeys: bundle.knownKeys } : {}),
    calendar: (bundle.calendar ?? []).map(compileEntry),
    contacts: bundle.approved?.contacts ?? [],
    disclosures: writtenDisclosures(bundle.company, bundle.disclosures ?? []),
    rules,
    rejected,
    ...(yield* uses.finish()),
  };
}

/** Dates that do not exist lie outside of all time, so that the entry never raises; the door refuses them by name. */
function compileEntry({ from, until, rules, raiseTo }: CalendarEntry): CompiledEntry {
  return { from: Date.parse(from), until: Date.parse(until), rules, raiseTo: raiseTo ?? null };
}

function compileRule(
  source: Rule,
  sets: SetReader,
  everyday: readonly string[],
  approved?: ApprovedSentence,
): { compiled: CompiledRule; literals: Literal[] } {
  const kind = kindOf(source);
  if (!kind) throw new RuleError('unknown_kind');
  const category = source.id.split('.', 1)[0] ?? '';
  if (!isCategory(category)) throw new RuleError(`unknown_category: ${category}`);
  const unknown = source.unless?.find((frame) => !isFrame(frame));
  if (unknown !== undefined) throw new RuleError(`unknown_frame: ${unknown}`);
  const unraised = source.raise?.find((frame) => !isRaisingFrame(frame));
  if (unraised !== undefined) throw new RuleError(`unknown_frame: ${unraised}`);
  const unneeded = source.needs?.find((frame) => !isNeededFrame(frame));
  if (unneeded !== undefined) throw new RuleError(`unknown_frame: ${unneeded}`);
  const rule = writeOutSets(source, sets, everyday);
  const compiled: CompiledRule = {
    rule,
    category,
    from: timeOf(rule.from, 'from'),
    until: timeOf(rule.until, 'until'),
    always: kind.always(rule),
    ...(approved ? { approved: { until: timeOf(approved.until, 'until') } } : {}),
  };
  return { compiled, literals: kind.literals(rule) };
}

function isCategory(name: string): name is Category {
  return CATEGORIES.has(name);
}

function timeOf(value: string | undefined, field: string): number | null {
  if (value === undefined) return null;
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new RuleError(`bad_date: ${field} is not an ISO time`);
  return time;
}
