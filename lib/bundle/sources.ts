import type { Bundle, RuleCases } from '../engine/types.ts';
import { checkSecrets } from './check-kinds.ts';
import { checkListReferences, checkRuleReferences, type Known, knownIds } from './check-references.ts';
import { checkRule } from './check-rule.ts';
import { checkSetNames } from './check-sets.ts';
import { checkLocales } from './check-texts.ts';
import { GUIDE_KINDS, type GuideKey } from './guide-kinds.ts';
import { type Layout, layOut } from './layout.ts';
import { byPlace, type Problem } from './problem.ts';
import {
  approvedFile,
  calendarFile,
  checkApproved,
  checkCalendar,
  checkRaised,
  disclosuresFile,
} from './read-circumstances.ts';
import { checkGuide, readGuide } from './read-guide.ts';
import { ABOUT, readGuidelines } from './read-guideline.ts';
import { readKeys } from './read-keys.ts';
import { readSets } from './read-sets.ts';
import { type Issue, isRecord, listOf, need, record, text } from './shape.ts';
import { languageTag } from './text-shapes.ts';
import { type Header, header, ruleSource } from './vocabulary.ts';
import { type RawFile, readRaw, readYaml, type SourceFile } from './yaml-file.ts';

/** Drafts about pay, hours, safety, unions and whistleblowing, in which no rule may mark anything. */
export interface ProtectedDraft {
  text: string;
  lang: string;
}

export type Built =
  | {
      bundle: Bundle;
      protectedDrafts: ProtectedDraft[];
      /** Cases of the rules that tables of key formats stand for. They are made anew each time and not part of the bundle. */
      keyCases: Record<string, RuleCases>;
    }
  | { problems: Problem[] };

const headerFile = record<Header>(header);
const protectedFile = record<{ drafts: ProtectedDraft[] }>({
  drafts: need(
    listOf(
      record<ProtectedDraft>({
        text: need(text('a draft'), 'Add the draft'),
        lang: need(languageTag, 'Add its language, as in `lang: en`'),
      }),
    ),
    'Add `drafts`, a list',
  ),
});

/**
 * Turns the files of a policy folder into one bundle, or into every mistake found in them.
 * A layer is read over `base`: it may leave out bundle.yaml and point at guidelines and contacts of the base.
 */
export function buildBundle(files: readonly SourceFile[], base?: Bundle): Built {
  const problems: Problem[] = [];
  const layout = layOut(files);
  for (const { path } of layout.astray) {
    problems.push({
      file: path,
      line: 1,
      column: 1,
      message: 'nothing reads this file here',
      fix: 'Move it to the folder of its category, or take it out',
    });
  }
  if (isEmpty(layout)) problems.push(NOTHING);
  const head = readHeader(layout, base, problems);
  const locales = head?.locales ?? ['en'];

  const guide = readGuide(layout, problems);
  const guarded = layout.protected && readYaml(layout.protected, protectedFile, problems);
  const beforePages = problems.length;
  const guidelines = readGuidelines(layout.guidance, locales, problems);
  const about = readAbout(layout, base, locales, problems);
  const pages = guidelines.map(({ value }) => value);
  const valuesOf = (key: GuideKey) => guide.items[key].map(({ value }) => value);
  const ids = knownIds([
    base,
    { groups: head?.groups ?? [] },
    { guidelines: pages, contacts: valuesOf('contacts') },
  ]);
  // What could not be read may well hold what a rule points at; one mistake is told once.
  const known: Known = {
    guideline: problems.length > beforePages ? undefined : ids.guideline,
    contact: guide.contactsComplete ? ids.contact : undefined,
    group: head ? ids.group : undefined,
  };
  const ruleFiles = layout.rules.flatMap((file) => readRaw(file, ruleSource, problems) ?? []);
  const rules = ruleFiles.flatMap(({ value }) => value ?? []);
  const keys = readKeys(layout.keys, locales, problems);
  const sets = readSets(layout.sets, base, problems);
  const calendar = layout.calendar && readRaw(layout.calendar, calendarFile, problems);
  const disclosures = layout.disclosures && readYaml(layout.disclosures, disclosuresFile, problems);
  const approved = layout.approved && readRaw(layout.approved, approvedFile, problems);

  const tell = (from: Pick<RawFile<unknown>, 'problem'>, issues: Issue[]) =>
    problems.push(...issues.map(from.problem));

  const seen = new Map<string, string>();
  for (const file of ruleFiles) {
    tell(file, checkRule(file.raw, file.file, locales));
    if (sets.complete) tell(file, checkSetNames(file.raw, sets.known));
    tell(file, checkRuleReferences(file.raw, known));
    const id = isRecord(file.raw) ? file.raw.id : undefined;
    if (typeof id !== 'string') continue;
    const other = seen.get(id);
    if (other) {
      const message = `\`${id}\` is also the id of ${other}`;
      tell(file, [{ path: ['id'], message, fix: 'Give one of them another id' }]);
    }
    seen.set(id, file.file);
  }
  for (const table of keys.tables) tell(table, checkRuleReferences(table.value, known));
  for (const { rule, from, row } of keys.rules) {
    const other = seen.get(rule.id);
    if (other && other !== from.file) {
      const message = `\`${rule.id}\` is also the id of ${other}`;
      tell(from, [{ path: ['rows', row, 'vendor'], message, fix: 'Give one of them another id' }]);
    }
    seen.set(rule.id, from.file);
  }
  const secrets = checkSecrets(rules);
  for (const file of ruleFiles) if (secrets && file.value?.id === secrets.rule) tell(file, [secrets.issue]);
  const guideIds = {
    guideline: ids.guideline,
    contact: known.contact,
    role: idsOf(base?.roles, valuesOf('roles')),
    template: idsOf(base?.templates, valuesOf('templates')),
  };
  problems.push(...checkGuide(guide, guideIds, locales));

  if (calendar) {
    tell(calendar, checkListReferences(calendar.raw, 'calendar', known));
    if (calendar.value) tell(calendar, checkCalendar(calendar.value, locales));
    const tabled = keys.rules.map(({ rule }) => rule);
    const all = [...(base?.rules ?? []), ...rules, ...tabled].map(({ id }) => id);
    // A rule that could not be read may be the one that is meant.
    if (rules.length === layout.rules.length) tell(calendar, checkRaised(calendar.raw, all));
  }
  if (approved) {
    tell(approved, checkListReferences(approved.raw, 'claims', known));
    if (approved.value) tell(approved, checkApproved(approved.value));
  }

  if (disclosures)
    tell(disclosures, checkEntries(disclosures.value.disclosures, 'disclosures', ['text'], locales));

  if (problems.length > 0 || !head) return { problems: problems.sort(byPlace) };
  return {
    bundle: {
      format: 1,
      ...head,
      rules: [...rules.map(({ cases: _, ...rule }) => rule), ...keys.rules.map(({ rule }) => rule)],
      ...(layout.keys.length > 0 ? { knownKeys: keys.known } : {}),
      ...(layout.sets.length > 0 ? { sets: sets.own } : {}),
      ...(calendar?.value ? { calendar: calendar.value.calendar } : {}),
      ...(approved?.value ? { approved: approved.value } : {}),
      ...(disclosures ? { disclosures: disclosures.value.disclosures } : {}),
      cases: Object.fromEntries(rules.map(({ id, cases }) => [id, cases])),
      guidelines: pages,
      contacts: [],
      incident: [],
      ...Object.fromEntries(
        GUIDE_KINDS.map(({ key }) => [key, valuesOf(key)] as const).filter(([, all]) => all.length > 0),
      ),
      ...(guide.placeholders ? guide.placeholders.value : {}),
      ...(about.length > 0 ? { about } : {}),
    },
    protectedDrafts: guarded?.value.drafts ?? [],
    keyCases: Object.fromEntries(keys.rules.map(({ rule, cases }) => [rule.id, cases])),
  };
}

const NOTHING: Problem = {
  file: '',
  line: 1,
  column: 1,
  message: 'this folder holds no policy',
  fix: 'Name the folder with bundle.yaml, or with rule folders such as leaks/ and claims/',
};

function isEmpty({ guide, ...layout }: Layout): boolean {
  return [...Object.values(layout), ...Object.values(guide)].every(
    (files) => Array.isArray(files) && files.length === 0,
  );
}

/** Pages about the tool itself. A layer has none: what the tool does is not an organisation's to say. */
function readAbout(
  layout: Layout,
  base: Bundle | undefined,
  locales: readonly string[],
  problems: Problem[],
) {
  const [first] = layout.about;
  if (base && first) {
    problems.push({
      file: first.path,
      line: 1,
      column: 1,
      message: 'a layer cannot change the pages about the tool',
      fix: 'Take it out, or write a guideline in guidance/',
    });
    return [];
  }
  return readGuidelines(layout.about, locales, problems, ABOUT).map(({ value }) => value);
}

function readHeader(layout: Layout, base: Bundle | undefined, problems: Problem[]): Header | undefined {
  if (layout.header) {
    const read = readYaml(layout.header, headerFile, problems);
    if (read) problems.push(...checkHeader(read.value).map(read.problem));
    return read?.value;
  }
  if (base) {
    const head = Object.fromEntries(Object.keys(header).map((key) => [key, base[key as keyof Header]]));
    return { ...(head as Header), locales: base.locales.slice(0, 1) };
  }
  problems.push({
    file: 'bundle.yaml',
    line: 1,
    column: 1,
    message: 'the file is missing',
    fix: 'Add it with id, revision, version, issued, reviewBy, publisher, locales, actions and onFailure',
  });
  return undefined;
}

function checkHeader({ issued, expires, reviewBy }: Header): Issue[] {
  const issues: Issue[] = [];
  const day = issued.slice(0, 10);
  if (reviewBy < day)
    issues.push({
      path: ['reviewBy'],
      message: 'the review is before the release',
      fix: 'Put it within a year after `issued`',
    });
  if (expires !== undefined && Date.parse(expires) <= Date.parse(issued)) {
    issues.push({
      path: ['expires'],
      message: 'the policy ends before its release',
      fix: 'Put `expires` after `issued`',
    });
  }
  return issues;
}

function checkEntries<T extends { id: string }>(
  entries: readonly T[],
  at: string,
  texts: (keyof T & string)[],
  locales: readonly string[],
): Issue[] {
  return entries.flatMap((entry, i) => [
    ...texts.flatMap((key) =>
      checkLocales(entry[key] as string | Record<string, string>, [at, i, key], locales),
    ),
    ...(entries.findIndex(({ id }) => id === entry.id) < i
      ? [{ path: [at, i, 'id'], message: `\`${entry.id}\` is there twice`, fix: 'Keep one' }]
      : []),
  ]);
}

function idsOf(...lists: (readonly { id: string }[] | undefined)[]): Set<string> {
  return new Set(lists.flatMap((list) => list?.map(({ id }) => id) ?? []));
}
