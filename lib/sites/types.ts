import type { Editor } from '../editors/types.ts';
import type { Draft, DraftPart } from '../engine/types.ts';

export interface ComposerPart {
  kind: DraftPart['kind'];
  editable: HTMLElement;
  editor: Editor;
}

/** A place where one press of Post sends one or several parts. */
export interface Composer {
  /** The smallest element that holds all parts and their Post button. */
  root: HTMLElement;
  surface: NonNullable<Draft['surface']>;
  /** The parts as they are now, in order; boxes come and go while someone writes. */
  parts(): ComposerPart[];
  /** The Post buttons as they are now. */
  buttons(): HTMLElement[];
}

/** A press that would send something. */
export interface Submit {
  button: HTMLElement;
  /** Null for a button outside the composer (a date dialog): it sends what was last written. */
  composer: Composer | null;
}

/** What we know about one site. Selectors live beside it, each with its reason and the date it was seen. */
export interface SiteAdapter {
  id: string;
  /** The site's own name, the same in every language. */
  name: string;
  /** Longest post, in characters, where the site has a limit. */
  limit?: number;
  /** The composer around a focused element; null for everything that is not about to be public. */
  composerAt(element: Element): Composer | null;
  /** The submit that a pointer event along this path would press. */
  submitAt(path: readonly EventTarget[]): Submit | null;
  /** True for keys that send from inside the composer. */
  isSubmitKey(event: KeyboardEvent): boolean;
}
