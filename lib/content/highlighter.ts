import type { Level } from '../engine/types.ts';

export interface Mark {
  level: Level;
  range: Range;
}

const NAMES: Record<Level, string> = {
  note: 'draftguard-note',
  caution: 'draftguard-caution',
  stop: 'draftguard-stop',
};
const LEVELS: readonly Level[] = ['note', 'caution', 'stop'];

/**
 * Paints ranges through CSS Custom Highlights, so the editor's DOM is never touched. The registry
 * belongs to the document: the marks of all open composers of a frame share its three names.
 */
export class Highlighter {
  #marks = new Map<object, readonly Mark[]>();
  readonly #painted = new Map<Level, Highlight>();

  /** Replaces the marks of one owner. */
  set(owner: object, marks: readonly Mark[]): void {
    if (marks.length === 0 && !this.#marks.has(owner)) return;
    if (marks.length === 0) this.#marks.delete(owner);
    else this.#marks.set(owner, marks);
    this.#paint();
  }

  clear(): void {
    this.#marks.clear();
    this.#paint();
  }

  /** Takes marks away that an earlier version of us left. */
  forgetOthers(): void {
    for (const level of LEVELS) CSS.highlights.delete(NAMES[level]);
  }

  #paint(): void {
    const all = [...this.#marks.values()].flat();
    for (const [priority, level] of LEVELS.entries()) {
      const ranges = all.filter((mark) => mark.level === level).map((mark) => mark.range);
      if (ranges.length === 0) {
        // After an update of the extension the name may be our successor's.
        if (CSS.highlights.get(NAMES[level]) === this.#painted.get(level))
          CSS.highlights.delete(NAMES[level]);
        continue;
      }
      const highlight = new Highlight(...ranges);
      // Where marks overlap the stricter one is drawn on top.
      highlight.priority = priority;
      CSS.highlights.set(NAMES[level], highlight);
      this.#painted.set(level, highlight);
    }
  }
}
