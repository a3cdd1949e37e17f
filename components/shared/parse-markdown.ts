import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * Stands for `&` while the text is parsed. The parser decodes `&amp;` and its kind by writing HTML into
 * an element, which our pages' Trusted Types policy refuses: so it never sees one, and they stay as typed.
 */
const AMPERSAND = '\uE000';

type Root = ReturnType<typeof fromMarkdown>;

/** Parses the Markdown of a guideline. HTML in it is text like any other. */
export function parseMarkdown(source: string): Root {
  const root = fromMarkdown(source.replaceAll('&', AMPERSAND), {
    extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }],
  });
  restore(root);
  return root;
}

function restore(node: Root | Root['children'][number]): void {
  if ('value' in node) node.value = node.value.replaceAll(AMPERSAND, '&');
  // Addresses come percent-encoded out of the parser only where they must be; ours may be either.
  if ('url' in node) node.url = node.url.replaceAll(AMPERSAND, '&').replaceAll('%EE%80%80', '&');
  if ('children' in node) for (const child of node.children) restore(child);
}
