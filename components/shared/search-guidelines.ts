const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The records whose title or text holds all words of a query, in any order; those with them in the title first. */
export function searchGuidelines<T extends { title: string; body: string }>(
  all: readonly T[],
  query: string,
): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const found = all.filter(({ title, body }) => holds(`${title}\n${body}`));
  const inTitle = found.filter(({ title }) => holds(title));
  return [...inTitle, ...found.filter((one) => !inTitle.includes(one))];
}
