/** A guideline page taken apart: its lists as data, the rest as Markdown. */
export interface GuidelineParts {
  /** What stands before the first heading. */
  lead: string;
  do: string[];
  dont: string[];
  ask: string[];
  /** Posts that do it well. */
  examples: string[];
  /** Sections under other headings, and lists that are more than a list. */
  rest: string;
}

type ListName = 'do' | 'dont' | 'ask' | 'examples';

/** Headings of the lists: English, German, French, Spanish, Portuguese. */
const HEADINGS: Readonly<Record<string, ListName>> = {
  Do: 'do',
  "Don't": 'dont',
  Ask: 'ask',
  'For example': 'examples',
  Tun: 'do',
  Lassen: 'dont',
  Fragen: 'ask',
  'Zum Beispiel': 'examples',
  'À faire': 'do',
  'À éviter': 'dont',
  'À demander': 'ask',
  'Par exemple': 'examples',
  Hacer: 'do',
  Evitar: 'dont',
  Preguntar: 'ask',
  'Por ejemplo': 'examples',
  Fazer: 'do',
  'A evitar': 'dont',
  Perguntar: 'ask',
  'Por exemplo': 'examples',
};

/** Takes a page apart by its `##` headings. A heading nobody knows stays in `rest`, as it was written. */
export function guidelineParts(body: string): GuidelineParts {
  const [lead = '', ...sections] = `\n${body}`.split(/^(?=## )/m);
  const parts: GuidelineParts = { lead: lead.trim(), do: [], dont: [], ask: [], examples: [], rest: '' };
  for (const section of sections) {
    const end = section.indexOf('\n');
    const heading = (end < 0 ? section : section.slice(2, end)).trim().replace('’', "'");
    const name = Object.hasOwn(HEADINGS, heading) ? HEADINGS[heading] : undefined;
    const items = end < 0 ? undefined : listItems(section.slice(end));
    if (name && items) parts[name].push(...items);
    else parts.rest += `${parts.rest === '' ? '' : '\n\n'}${section.trim()}`;
  }
  return parts;
}

/** The items of a plain list, or nothing where there is more than that. */
function listItems(text: string): string[] | undefined {
  const items: string[] = [];
  for (const line of text.split('\n')) {
    const item = /^[-*] +(\S.*)$/.exec(line)?.[1];
    const last = items.length - 1;
    if (item !== undefined) items.push(item.trim());
    else if (line.trim() === '') continue;
    else if (/^ {2,}[^\s*-]/.test(line) && last >= 0) items[last] += ` ${line.trim()}`;
    else return undefined;
  }
  return items;
}
