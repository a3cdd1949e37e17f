import type { Page } from 'puppeteer-core';
import type { AxNode, AxReader } from './ax-node.ts';
import { bidi } from './bidi.ts';

interface Located {
  nodes: { sharedId: string; value?: { shadowRoot?: { sharedId: string } | null } }[];
}
type Called =
  | { type: 'success'; result: { type: string; value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** WebDriver BiDi hands out the closed root's id with its host; roles and names are searched from there. */
export function firefoxAxReader(page: Page): AxReader {
  return {
    async find(role, name) {
      const roots = await closedRoots(page);
      if (roots.length === 0) return null;
      const value = name === undefined ? { role } : { role, name };
      const { nodes } = await gone({ nodes: [] }, () =>
        bidi<Located>(page, 'browsingContext.locateNodes', (context) => ({
          context,
          locator: { type: 'accessibility', value },
          startNodes: roots.map((sharedId) => ({ sharedId })),
          maxNodeCount: 1,
        })),
      );
      const node = nodes[0];
      if (!node) return null;
      const described = await call(
        page,
        `(node) => {
          const box = node.getBoundingClientRect();
          return JSON.stringify({
            middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
            text: node.innerText ?? node.textContent,
          });
        }`,
        node.sharedId,
      );
      return described === '' ? null : (JSON.parse(described) as AxNode);
    },
    async focusedName() {
      for (const root of await closedRoots(page)) {
        const name = await call(
          page,
          `(root) => {
            const element = root.activeElement;
            return element ? (element.getAttribute('aria-label') ?? element.textContent).trim() : '';
          }`,
          root,
        );
        if (name !== '') return name;
      }
      return '';
    },
    async ownText() {
      const texts: string[] = [];
      for (const root of await closedRoots(page))
        texts.push(
          await call(page, '(root) => [...root.children].map((child) => child.innerText).join("\\n")', root),
        );
      return texts.join('\n');
    },
  };
}

async function closedRoots(page: Page): Promise<string[]> {
  const { nodes } = await bidi<Located>(page, 'browsingContext.locateNodes', (context) => ({
    context,
    locator: { type: 'css', value: 'draftguard-guard' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  }));
  return nodes.flatMap(({ value }) => (value?.shadowRoot ? [value.shadowRoot.sharedId] : []));
}

async function call(page: Page, functionDeclaration: string, sharedId: string): Promise<string> {
  const called = await gone<Called>({ type: 'success', result: { type: 'string', value: '' } }, () =>
    bidi<Called>(page, 'script.callFunction', (context) => ({
      functionDeclaration,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: false,
    })),
  );
  if (called.type === 'exception') throw new Error(called.exceptionDetails.text);
  return called.result.value ?? '';
}

/** Nodes leave the page between two commands; what was asked of them is then answered with nothing. */
async function gone<T>(nothing: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && /no such node|stale element/i.test(error.message)) return nothing;
    throw error;
  }
}
