import type { PageStore } from '../stores/page-store.ts';

/** Puts the views into our shadow root; gives back what takes them out again. */
export type MountViews = (root: ShadowRoot, store: PageStore) => () => void;

// The views are a script of their own, loaded when someone first writes. Both scripts run in the
// same isolated world, whose globals the page cannot see.
const world = globalThis as typeof globalThis & { draftguardViews?: MountViews };

/** Called by the views' script as it runs. */
export function offerViews(mount: MountViews): void {
  world.draftguardViews = mount;
}

/** What the views' script has offered; undefined where it has not run in this frame. */
export const offeredViews = (): MountViews | undefined => world.draftguardViews;

/** Views with their style: a constructed sheet is no business of the page's content security policy. */
export const withStyle =
  (mount: MountViews, css: string): MountViews =>
  (root, store) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return mount(root, store);
  };
