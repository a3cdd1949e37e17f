import type { Reading } from './reading.ts';

/** One editor technology. Editors know no site; sites choose editors. */
export interface Editor {
  name: 'draft-js' | 'lexical';
  /** True when the element is an editable of this technology, so that reading it means something. */
  recognises(editable: HTMLElement): boolean;
  read(editable: HTMLElement): Reading;
}
