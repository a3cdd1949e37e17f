import type { Bundle, Text } from '../engine/types.ts';
import type { GuideFile } from './layout.ts';
import type { Path, Shape } from './shape.ts';
import {
  acknowledgement,
  checklistItem,
  contact,
  drill,
  incidentCard,
  kpi,
  role,
  template,
} from './vocabulary-guide.ts';

/** Parts of a bundle that are lists of records for people. */
export type GuideKey =
  | 'contacts'
  | 'incident'
  | 'roles'
  | 'templates'
  | 'drills'
  | 'checklists'
  | 'kpis'
  | 'acknowledgements';
export type GuideRecord = NonNullable<Bundle[GuideKey]>[number];

type Texts = (readonly [Path, Text])[];
/** What a record points at: path, kind and id. */
type Pointers = (readonly [Path, 'contact' | 'guideline' | 'role' | 'template', string])[];

export interface GuideKind {
  key: GuideKey;
  file: GuideFile;
  shape: Shape<GuideRecord>;
  texts(item: GuideRecord): Texts;
  pointers(item: GuideRecord): Pointers;
}

/** One row a kind; the order is the order in which their mistakes are told within a file. */
export const GUIDE_KINDS: readonly GuideKind[] = [
  kind('contacts', 'people', contact, ({ label, for: about, hours }) => [
    [['label'], label],
    [['for'], about],
    [['hours'], hours],
  ]),
  kind(
    'incident',
    'incident',
    incidentCard,
    ({ title, clock, steps, after = [] }) => [
      [['title'], title],
      ...(clock === undefined ? [] : [[['clock'], clock] as const]),
      ...steps.map((step, i) => [['steps', i], step] as const),
      ...after.map(({ text }, i) => [['after', i, 'text'], text] as const),
    ],
    ({ contact: whom, after = [], roles, templates = [] }) => [
      [['contact'], 'contact', whom],
      ...after.map(({ by }, i) => [['after', i, 'by'], 'role', by] as const),
      ...templates.map((id, i) => [['templates', i], 'template', id] as const),
      ...(roles ? [[['roles', 'accountable'], 'role', roles.accountable] as const] : []),
      ...(['responsible', 'consulted', 'informed'] as const).flatMap((share) =>
        (roles?.[share] ?? []).map((id, i) => [['roles', share, i], 'role', id] as const),
      ),
    ],
  ),
  kind('roles', 'roles', role, ({ name, does }) => [
    [['name'], name],
    [['does'], does],
  ]),
  kind('templates', 'templates', template, ({ title, text, fields = {} }) => [
    [['title'], title],
    [['text'], text],
    ...Object.entries(fields).map(([name, said]) => [['fields', name], said] as const),
  ]),
  kind(
    'drills',
    'drills',
    drill,
    ({ draft, choices, why }) => [
      [['draft'], draft],
      ...choices.map(({ text }, i) => [['choices', i, 'text'], text] as const),
      [['why'], why],
    ],
    ({ guideline }) => [[['guideline'], 'guideline', guideline]],
  ),
  kind(
    'checklists',
    'checklists',
    checklistItem,
    ({ question }) => [[['question'], question]],
    ({ owner }) => [[['owner'], 'contact', owner]],
  ),
  kind('kpis', 'kpis', kpi, ({ name, how }) => [
    [['name'], name],
    [['how'], how],
  ]),
  kind('acknowledgements', 'acknowledgements', acknowledgement, ({ text }) => [[['text'], text]]),
];

function kind<T extends GuideRecord>(
  key: GuideKey,
  file: GuideFile,
  shape: Shape<T>,
  texts: (item: T) => Texts,
  pointers: (item: T) => Pointers = () => [],
): GuideKind {
  // A kind's functions only ever see what its own shape has read.
  return { key, file, shape, texts, pointers } as unknown as GuideKind;
}
