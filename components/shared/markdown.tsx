import { type ComponentChildren, createElement, Fragment } from 'preact';
import { linkTarget } from './link-target.ts';
import { parseMarkdown } from './parse-markdown.ts';

type Root = ReturnType<typeof parseMarkdown>;
type Node = Root | Root['children'][number];

export interface MarkdownProps {
  source: string;
  /** Level of our own heading above the text; its headings come below that one. */
  under: 1 | 2;
  /** Opens another guideline where there are no addresses to follow (the popup). */
  onGuideline?: (id: string) => void;
}

/** The Markdown of a guideline as nodes: a closed list of kinds, everything else as its plain text. */
export function Markdown(props: MarkdownProps) {
  return <div class="prose">{children(parseMarkdown(props.source), props)}</div>;
}

function children(node: Node, props: MarkdownProps): ComponentChildren {
  if (!('children' in node)) return 'value' in node ? node.value : null;
  return node.children.map((child) => show(child, props));
}

function show(node: Node, props: MarkdownProps): ComponentChildren {
  const inside = () => children(node, props);
  switch (node.type) {
    case 'text':
      return node.value;
    case 'heading':
      return createElement(`h${Math.min(6, props.under + Math.max(1, node.depth - 1))}`, null, inside());
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside()}</ol> : <ul>{inside()}</ul>;
    case 'listItem':
      return (
        <li>
          {node.children.map((child) =>
            child.type === 'paragraph' ? children(child, props) : show(child, props),
          )}
        </li>
      );
    case 'emphasis':
      return <em>{inside()}</em>;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'link':
      return link(node.url, inside(), props);
    case 'image':
      return node.alt;
    case 'thematicBreak':
    case 'definition':
      return null;
    default:
      return isBlock(node) ? <p>{inside()}</p> : <Fragment>{inside()}</Fragment>;
  }
}

const isBlock = ({ type }: Node): boolean => type === 'code' || type === 'html';

function link(url: string, inside: ComponentChildren, { onGuideline }: MarkdownProps): ComponentChildren {
  const target = linkTarget(url);
  if (target.kind === 'none') return inside;
  if (target.kind === 'outside') {
    return (
      <a href={target.href} target="_blank" rel="noreferrer">
        {inside}
      </a>
    );
  }
  if (!onGuideline) return <a href={url}>{inside}</a>;
  const open = (event: Event) => {
    event.preventDefault();
    onGuideline(target.id);
  };
  return (
    <a href={url} onClick={open}>
      {inside}
    </a>
  );
}
