import type { Kept } from './kept.ts';

/** UTF-16 units of text whose answers are kept: more than twice the longest draft. */
const CAPACITY = 300_000;
/** A passage costs some memory of its own, however short it is. */
const OVERHEAD = 40;

/** What was found out about passages, the latest used kept, bounded in size. */
export class Memory {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  /** The passage as it was read before, or read now. */
  get(text: string, read: () => Kept): Kept {
    const known = this.#kept.get(text);
    if (known) {
      this.#kept.delete(text);
      this.#kept.set(text, known);
      return known;
    }
    const made = read();
    this.#kept.set(text, made);
    this.#size += text.length + OVERHEAD;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= CAPACITY) break;
      this.#kept.delete(oldest);
      this.#size -= oldest.length + OVERHEAD;
    }
    return made;
  }

  get size(): number {
    return this.#size;
  }

  forget(): void {
    this.#kept.clear();
    this.#size = 0;
  }
}
