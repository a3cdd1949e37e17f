/** A long text with its middle left out, cut between characters as people see them. */
export function shorten(text: string, longest: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (characters.length <= longest) return text;
  const tail = Math.floor((longest - 1) / 3);
  const head = longest - 1 - tail;
  return `${characters.slice(0, head).join('').trimEnd()}…${characters.slice(-tail).join('').trimStart()}`;
}
