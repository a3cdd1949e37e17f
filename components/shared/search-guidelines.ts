const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The records whose title, other names or text hold all words of a query, in any order; those with them in the title first. */
export function searchGuidelines<T extends { title: string; body: string; search?: readonly string[] }>(
  all: readonly T[],
  query: string,
): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const found = all.filter(({ title, body, search = [] }) => holds([title, ...search, body].join('\n')));
  const inTitle = found.filter(({ title }) => holds(title));
  const inNames = found.filter((one) => !inTitle.includes(one) && holds((one.search ?? []).join('\n')));
  return [...inTitle, ...inNames, ...found.filter((one) => !inTitle.includes(one) && !inNames.includes(one))];
}
