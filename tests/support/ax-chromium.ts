import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { AxNode, AxReader } from './ax-node.ts';

type Node = Protocol.Accessibility.AXNode;

/** The DevTools accessibility tree shows closed shadow roots as any other part of the page. */
export async function chromiumAxReader(page: Page): Promise<AxReader> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const tree = async () => (await session.send('Accessibility.getFullAXTree')).nodes;
  return {
    async find(role, name) {
      const node = (await tree()).find(
        (one) =>
          !one.ignored && one.role?.value === role && (name === undefined || one.name?.value.trim() === name),
      );
      return node?.backendDOMNodeId === undefined ? null : describe(session, node.backendDOMNodeId);
    },
    async focusedName() {
      return String((await tree()).find(hasFocus)?.name?.value ?? '');
    },
    ownText: () => ownText(session),
  };
}

function hasFocus(node: Node): boolean {
  const focused = node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
  return focused === true && node.role?.value !== 'RootWebArea';
}

/** The closed roots of the extension's elements, by the way of the DOM domain, which sees them as well. */
async function ownText(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const hosts = [html, ...(html?.children ?? [])].filter((node) => node?.localName === 'draftguard-guard');
  const texts: string[] = [];
  for (const shadow of hosts.flatMap((host) => host?.shadowRoots ?? [])) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (!object.objectId) continue;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return [...this.children].map((c) => c.innerText).join("\\n"); }',
      returnByValue: true,
    });
    texts.push(String(result.value));
  }
  return texts.join('\n');
}

async function describe(session: CDPSession, backendNodeId: number): Promise<AxNode | null> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () {
        const box = this.getBoundingClientRect();
        return {
          middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
          text: this.innerText ?? this.textContent,
        };
      }`,
      returnByValue: true,
    });
    return result.value as AxNode;
  } catch (error) {
    // The node left the page between the two calls: it is not there any more.
    if (error instanceof Error && /No node|Could not find|does not belong/.test(error.message)) return null;
    throw error;
  }
}
