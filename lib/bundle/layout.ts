import { FOLDERS } from './vocabulary.ts';
import type { SourceFile } from './yaml-file.ts';

/** Kinds of records for people: `NAME.yaml` holds a list of them, a folder `NAME/` one a file. */
export const GUIDE_FILES = [
  'people',
  'incident',
  'roles',
  'templates',
  'drills',
  'checklists',
  'kpis',
  'acknowledgements',
] as const;
export type GuideFile = (typeof GUIDE_FILES)[number];

/** Which file of a policy folder says what. */
export interface Layout {
  header?: SourceFile;
  protected?: SourceFile;
  calendar?: SourceFile;
  approved?: SourceFile;
  disclosures?: SourceFile;
  rules: SourceFile[];
  /** Tables of key formats. */
  keys: SourceFile[];
  sets: SourceFile[];
  guidance: SourceFile[];
  about: SourceFile[];
  /** Records for people, by their kind. */
  guide: Record<GuideFile, SourceFile[]>;
  placeholders?: SourceFile;
  /** Files that look like policy and stand where nothing reads them. */
  astray: SourceFile[];
}

/** Sorts a folder's files into their places; Markdown outside `guidance/` and `about/` is left alone. */
export function layOut(files: readonly SourceFile[]): Layout {
  const layout: Layout = {
    rules: [],
    keys: [],
    sets: [],
    guidance: [],
    about: [],
    guide: {
      people: [],
      incident: [],
      roles: [],
      templates: [],
      drills: [],
      checklists: [],
      kpis: [],
      acknowledgements: [],
    },
    astray: [],
  };
  // A folder with a bundle.yaml of its own is another policy, such as an example.
  const others = files
    .filter(({ path }) => path.endsWith('/bundle.yaml'))
    .map(({ path }) => path.slice(0, -'bundle.yaml'.length));
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (others.some((folder) => file.path.startsWith(folder))) continue;
    place(layout, file);
  }
  return layout;
}

function place(layout: Layout, file: SourceFile): void {
  const [first = '', second, ...deeper] = file.path.split('/');
  const guide = GUIDE_FILES.find((name) => first === name || file.path === `${name}.yaml`);
  if (first === 'guidance' && second?.endsWith('.md')) layout.guidance.push(file);
  else if (first === 'about' && second?.endsWith('.md')) layout.about.push(file);
  else if (first === 'keys' && second?.endsWith('.yaml') && deeper.length === 0) layout.keys.push(file);
  else if (first === 'sets' && second?.endsWith('.yaml') && deeper.length === 0) layout.sets.push(file);
  else if (first in FOLDERS && second?.endsWith('.yaml') && deeper.length === 0) layout.rules.push(file);
  else if (file.path === 'bundle.yaml') layout.header = file;
  else if (file.path === 'placeholders.yaml') layout.placeholders = file;
  else if (file.path === 'protected.yaml') layout.protected = file;
  else if (file.path === 'calendar.yaml') layout.calendar = file;
  else if (file.path === 'approved.yaml') layout.approved = file;
  else if (file.path === 'disclosures.yaml') layout.disclosures = file;
  else if (guide && (second === undefined || (second.endsWith('.yaml') && deeper.length === 0)))
    layout.guide[guide].push(file);
  else if (/\.ya?ml$/.test(file.path)) layout.astray.push(file);
}
