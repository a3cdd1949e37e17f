/** The pages of the desk, by what stands behind `#/`. */
export const DESK_PAGES = ['practice', 'guidelines', 'incident', 'policy', 'rights'] as const;
export type DeskPage = (typeof DESK_PAGES)[number];

/** Where the desk is: a page, and on some pages one record of it. */
export type DeskRoute = { page: DeskPage; id: string | null } | { page: 'unknown' };

const isPage = (name: string): name is DeskPage => (DESK_PAGES as readonly string[]).includes(name);
/** Pages that show one record under `<letter>/<name>`, as in `g/secrets`. */
const RECORDS: Partial<Record<DeskPage, RegExp>> = { guidelines: /^g\/[\w.-]+$/, incident: /^i\/[\w.-]+$/ };

/** Reads `location.hash`; an empty one is the practice page. */
export function parseRoute(hash: string): DeskRoute {
  const path = hash.replace(/^#?\/?/, '').replace(/\/$/, '');
  if (path === '') return { page: 'practice', id: null };
  const [name = '', ...rest] = path.split('/');
  if (!isPage(name)) return { page: 'unknown' };
  const id = rest.join('/');
  if (id === '') return { page: name, id: null };
  return RECORDS[name]?.test(id) ? { page: name, id } : { page: 'unknown' };
}

export const hashOf = (page: DeskPage, id?: string): string => `#/${page}${id === undefined ? '' : `/${id}`}`;
