import type { Bundle, Contact, ContactDetails } from '../engine/types.ts';
import { checkItem, type Known } from './check-guide.ts';
import { GUIDE_KINDS, type GuideKey, type GuideKind, type GuideRecord } from './guide-kinds.ts';
import type { Layout } from './layout.ts';
import type { Problem } from './problem.ts';
import { type Fields, type Issue, listOf, need, record } from './shape.ts';
import { placeholders } from './vocabulary-guide.ts';
import { type Parsed, readYaml, type SourceFile } from './yaml-file.ts';

/** One record of a guide file, and the way from a path inside it to its line. */
export interface GuideItem {
  value: GuideRecord;
  tell(issue: Issue): Problem;
}

export type Guide = Pick<Bundle, GuideKey> & { placeholders?: Record<string, ContactDetails> };

export interface GuideRead {
  items: Record<GuideKey, GuideItem[]>;
  placeholders: Parsed<{ placeholders: Record<string, ContactDetails> }> | undefined;
  /** False where some contacts could not be read, so that what points at them is not told twice. */
  contactsComplete: boolean;
}

const placeholderFile = record<{ placeholders: Record<string, ContactDetails> }>({
  placeholders: need(placeholders, 'Add `placeholders`, a map from contacts to who they are here'),
});

/** Reads everything of a policy that is written for people, page texts apart. */
export function readGuide(layout: Layout, problems: Problem[]): GuideRead {
  const entries = GUIDE_KINDS.map((kind) => {
    const before = problems.length;
    const items = layout.guide[kind.file].flatMap((file) => readItems(kind, file, problems));
    problems.push(...twice(items));
    return { key: kind.key, items, sound: problems.length === before };
  });
  return {
    items: Object.fromEntries(entries.map(({ key, items }) => [key, items])) as Record<GuideKey, GuideItem[]>,
    placeholders: layout.placeholders && readYaml(layout.placeholders, placeholderFile, problems),
    contactsComplete: entries.find(({ key }) => key === 'contacts')?.sound ?? true,
  };
}

/** Every language is there, and whatever a record points at exists, here or in the base. */
export function checkGuide(
  { items, placeholders: filled }: GuideRead,
  known: Known,
  locales: readonly string[],
): Problem[] {
  const problems = GUIDE_KINDS.flatMap((kind) =>
    items[kind.key].flatMap(({ value, tell }) => checkItem(kind, value, known, locales).map(tell)),
  );
  if (!filled) return problems;
  const strangers = Object.keys(filled.value.placeholders).filter(
    (id) => known.contact && !known.contact.has(id),
  );
  const issues = strangers.map((id) => ({
    path: ['placeholders', id],
    message: `\`${id}\` is not a contact of this policy`,
    fix: 'Name one that is there, or add it to people.yaml',
  }));
  return [...problems, ...issues.map(filled.problem)];
}

/** Contacts nobody stands behind yet. */
export function unfilledContacts({
  contacts,
  placeholders: filled,
}: Pick<Bundle, 'contacts' | 'placeholders'>): Contact[] {
  return contacts.filter(({ id, href }) => {
    const { name, mail, phone, chat } = filled?.[id] ?? {};
    return href === undefined && !(name ?? mail ?? phone ?? chat);
  });
}

function readItems(kind: GuideKind, file: SourceFile, problems: Problem[]): GuideItem[] {
  if (file.path.includes('/')) {
    const read = readYaml(file, kind.shape, problems);
    if (!read) return [];
    const name = `${read.value.id.slice(2)}.yaml`;
    if (file.path !== `${kind.file}/${name}`) {
      const message = `the file name does not go with \`${read.value.id}\``;
      problems.push(read.problem({ path: ['id'], message, fix: `Name it ${name}` }));
    }
    return [{ value: read.value, tell: read.problem }];
  }
  const list = need(listOf(kind.shape), `Add \`${kind.key}\`, a list`);
  // A computed key is any string to the compiler, and the fields of a record are named.
  const shape = record<Record<GuideKey, GuideRecord[]>>({ [kind.key]: list } as Fields<
    Record<GuideKey, GuideRecord[]>
  >);
  const read = readYaml(file, shape, problems);
  return (read?.value[kind.key] ?? []).map((value, i) => ({
    value,
    tell: (issue) =>
      read?.problem({ ...issue, path: [kind.key, i, ...issue.path] }) ?? {
        file: file.path,
        line: 1,
        column: 1,
        ...issue,
      },
  }));
}

function twice(items: readonly GuideItem[]): Problem[] {
  return items.flatMap(({ value: { id }, tell }, i) =>
    items.findIndex(({ value }) => value.id === id) < i
      ? [tell({ path: ['id'], message: `\`${id}\` is there twice`, fix: 'Keep one' })]
      : [],
  );
}
