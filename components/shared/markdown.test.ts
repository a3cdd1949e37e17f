import { type ComponentChildren, Fragment, isValidElement } from 'preact';
import { describe, expect, test } from 'vitest';
import { Markdown } from './markdown.tsx';

/** The nodes as text, with attributes that matter; good enough to see which tags were built. */
function outline(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(outline).join('');
  if (!isValidElement(node)) return typeof node === 'string' ? node : '';
  const { type, props } = node;
  const { children, href } = props as { children?: ComponentChildren; href?: string };
  const inside = outline(children);
  if (type === Fragment) return inside;
  return `<${type}${href === undefined ? '' : ` ${href}`}>${inside}</${type}>`;
}

const show = (source: string) => outline(Markdown({ source, under: 1 })).replace(/^<div>|<\/div>$/g, '');

describe('Markdown', () => {
  test('builds headings below ours, whatever level the author began with', () => {
    expect(show('# A\n\n## B\n\n### C')).toBe('<h2>A</h2><h2>B</h2><h3>C</h3>');
  });

  test('builds tight and ordered lists, emphasis and code', () => {
    expect(show('- *a* and **b**\n- `c`')).toBe(
      '<ul><li><em>a</em> and <strong>b</strong></li><li><code>c</code></li></ul>',
    );
    expect(show('1. a\n2. b')).toBe('<ol><li>a</li><li>b</li></ol>');
  });

  test.each([
    ['[x](https://example.com/a?b=1&c=2)', '<p><a https://example.com/a?b=1&c=2>x</a></p>'],
    ['[x](mailto:desk@example.com)', '<p><a mailto:desk@example.com>x</a></p>'],
    ['[x](#/guidelines/g/secrets)', '<p><a #/guidelines/g/secrets>x</a></p>'],
    ['[x](http://example.com)', '<p>x</p>'],
    ['[x](javascript:alert(1))', '<p>x</p>'],
    ['[x](data:text/html,x)', '<p>x</p>'],
    ['[x](//example.com)', '<p>x</p>'],
    ['[x](#/policy)', '<p>x</p>'],
    ['[x](#/guidelines/g/../../popup.html)', '<p>x</p>'],
  ])('%s', (source, expected) => {
    expect(show(source)).toBe(expected);
  });

  test('shows HTML as the text it is', () => {
    expect(show('<img src=x onerror=alert(1)>')).toBe('<p><img src=x onerror=alert(1)></p>');
    expect(show('a <b>c</b>')).toBe('<p>a <b>c</b></p>');
  });

  test('never decodes character references, which the parser does through HTML', () => {
    expect(show('Q&amp;A, [R&amp;D](https://example.com/?a&amp;b), `&lt;`')).toBe(
      '<p>Q&amp;A, <a https://example.com/?a&amp;b>R&amp;D</a>, <code>&lt;</code></p>',
    );
  });

  test('shows what it has no node for as plain text', () => {
    expect(show('> quoted')).toBe('<p>quoted</p>');
    expect(show('```\ncode\n```')).toBe('<p>code</p>');
    expect(show('![alt](https://example.com/x.png)')).toBe('<p>alt</p>');
  });
});
