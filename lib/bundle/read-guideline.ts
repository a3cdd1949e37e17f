import type { Guideline } from '../engine/types.ts';
import type { Problem } from './problem.ts';
import { listOf, may, need, record, type Shape, text } from './shape.ts';
import { guidelineId } from './vocabulary.ts';
import { type Parsed, readYaml, type SourceFile } from './yaml-file.ts';

interface FrontMatter {
  id: string;
  title: string;
  /** Other words for its subject, for the search. */
  search?: string[];
}

/** Pages of one kind: the folder they stand in, and what the front matter says. */
export interface PageKind {
  folder: string;
  front: Shape<FrontMatter>;
}

export const GUIDELINE: PageKind = { folder: 'guidance', front: frontMatter(guidelineId, 'g/secrets') };
/** About the tool itself: what it reads, what it keeps, what it never limits. */
export const ABOUT: PageKind = {
  folder: 'about',
  front: frontMatter(
    text('a page id', /^p\/[a-z][a-z0-9-]*$/, 'Write it as `p/transparency`'),
    'p/transparency',
  ),
};

function frontMatter(id: Shape<string>, example: string): Shape<FrontMatter> {
  return record<FrontMatter>({
    id: need(id, `Add \`id\`, as in \`${example}\``),
    title: need(text('a title'), 'Add `title` in the language of this file'),
    search: may(listOf(text('a word to find it by'), 1)),
  });
}

interface Page {
  locale: string;
  front: Parsed<FrontMatter>;
  body: string;
}

/** Puts the pages of each guideline together: `secrets.md` in the main language, `secrets.de.md` in German. */
export function readGuidelines(
  files: readonly SourceFile[],
  locales: readonly string[],
  problems: Problem[],
  kind: PageKind = GUIDELINE,
): { value: Guideline; page: Parsed<FrontMatter> }[] {
  const byId = new Map<string, Page[]>();
  for (const file of files) {
    const page = readPage(file, kind, locales[0] ?? 'en', problems);
    if (page) byId.set(page.front.value.id, [...(byId.get(page.front.value.id) ?? []), page]);
  }
  return [...byId].map(([id, pages]) => {
    const [first] = pages as [Page, ...Page[]];
    for (const locale of locales) {
      const path = `${kind.folder}/${fileName(id, locale, locales[0] ?? 'en')}`;
      if (files.some((file) => file.path === path)) continue;
      const message = `\`${id}\` has no page in \`${locale}\``;
      problems.push(first.front.problem({ path: ['id'], message, fix: `Add it as ${path}` }));
    }
    const value: Guideline = {
      id,
      title: Object.fromEntries(pages.map((page) => [page.locale, page.front.value.title])),
      body: Object.fromEntries(pages.map((page) => [page.locale, page.body])),
      ...(pages.some(({ front }) => front.value.search)
        ? { search: Object.fromEntries(pages.map((page) => [page.locale, page.front.value.search ?? []])) }
        : {}),
    };
    return { value, page: first.front };
  });
}

function readPage(
  file: SourceFile,
  kind: PageKind,
  mainLocale: string,
  problems: Problem[],
): Page | undefined {
  const source = file.text.replaceAll('\r\n', '\n');
  const end = source.indexOf('\n---\n', 3);
  if (!source.startsWith('---\n') || end < 0) {
    problems.push({
      file: file.path,
      line: 1,
      column: 1,
      message: 'the page has no front matter',
      fix: 'Start it with three dashes, `id` and `title`, and three dashes again',
    });
    return undefined;
  }
  const front = readYaml({ path: file.path, text: source.slice(0, end + 1) }, kind.front, problems);
  const body = source.slice(end + '\n---\n'.length).trim();
  if (!front) return undefined;
  const locale = /\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/.exec(file.path)?.[1] ?? mainLocale;
  if (fileName(front.value.id, locale, mainLocale) !== file.path.slice(kind.folder.length + 1)) {
    problems.push(
      front.problem({
        path: ['id'],
        message: `the file name does not go with \`${front.value.id}\``,
        fix: `Name it ${fileName(front.value.id, locale, mainLocale)}`,
      }),
    );
  }
  if (body === '') {
    problems.push(
      front.problem({
        path: [],
        message: 'the page is empty',
        fix: 'Write what to do, what not to do and whom to ask',
      }),
    );
  }
  return { locale, front, body };
}

function fileName(id: string, locale: string, mainLocale: string): string {
  return `${id.slice(2)}${locale === mainLocale ? '' : `.${locale}`}.md`;
}
