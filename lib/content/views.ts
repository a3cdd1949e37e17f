import type { PageStore } from '../stores/page-store.ts';

/** Puts the views into our shadow root; gives back what takes them out again. */
export type MountViews = (root: ShadowRoot, store: PageStore) => () => void;

interface Slot {
  mount?: MountViews;
  waiting: ((mount: MountViews) => void)[];
}

// The views are a script of their own, loaded when someone first writes. Both scripts run in the
// same isolated world, whose globals the page cannot see.
const world = globalThis as typeof globalThis & { draftguardViews?: Slot };

function slot(): Slot {
  world.draftguardViews ??= { waiting: [] };
  return world.draftguardViews;
}

/** Called by the views' script once it is there. */
export function offerViews(mount: MountViews): void {
  const here = slot();
  here.mount = mount;
  for (const take of here.waiting.splice(0)) take(mount);
}

export function awaitViews(): Promise<MountViews> {
  const here = slot();
  return here.mount ? Promise.resolve(here.mount) : new Promise((resolve) => here.waiting.push(resolve));
}

/** Views with their style: a constructed sheet is no business of the page's content security policy. */
export const withStyle =
  (mount: MountViews, css: string): MountViews =>
  (root, store) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return mount(root, store);
  };
