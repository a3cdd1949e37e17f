import { FOLDERS } from './vocabulary.ts';
import type { SourceFile } from './yaml-file.ts';

/** Which file of a policy folder says what. */
export interface Layout {
  header?: SourceFile;
  people?: SourceFile;
  incident?: SourceFile;
  protected?: SourceFile;
  calendar?: SourceFile;
  approved?: SourceFile;
  disclosures?: SourceFile;
  rules: SourceFile[];
  sets: SourceFile[];
  guidance: SourceFile[];
  /** Files that look like policy and stand where nothing reads them. */
  astray: SourceFile[];
}

/** Sorts a folder's files into their places; Markdown outside `guidance/` is for people and left alone. */
export function layOut(files: readonly SourceFile[]): Layout {
  const layout: Layout = { rules: [], sets: [], guidance: [], astray: [] };
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
  if (first === 'guidance' && second?.endsWith('.md')) layout.guidance.push(file);
  else if (first === 'sets' && second?.endsWith('.yaml') && deeper.length === 0) layout.sets.push(file);
  else if (first in FOLDERS && second?.endsWith('.yaml') && deeper.length === 0) layout.rules.push(file);
  else if (file.path === 'bundle.yaml') layout.header = file;
  else if (file.path === 'people.yaml') layout.people = file;
  else if (file.path === 'incident.yaml') layout.incident = file;
  else if (file.path === 'protected.yaml') layout.protected = file;
  else if (file.path === 'calendar.yaml') layout.calendar = file;
  else if (file.path === 'approved.yaml') layout.approved = file;
  else if (file.path === 'disclosures.yaml') layout.disclosures = file;
  else if (/\.ya?ml$/.test(file.path)) layout.astray.push(file);
}
