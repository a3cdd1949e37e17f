import type { Folded } from './fold.ts';

/** `String.fromCharCode` takes its units as arguments, of which engines allow a limited number. */
const SLICE = 8192;

/** Grows a folded text unit by unit. */
export class FoldedBuilder {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #size = 0;
  /** White space not written yet, because more of it may follow. */
  #spaceFrom = -1;
  #spaceTo = 0;
  #breaks = 0;

  constructor(expected: number) {
    const room = expected + 16;
    this.#units = new Uint16Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  push(unit: number, start: number, end: number): void {
    if (this.#spaceFrom >= 0) this.#writeSpace();
    this.#write(unit, start, end);
  }

  /** A run of white space becomes one space, one line break, or two where it held a blank line. */
  pushSpace(breaks: boolean, start: number, end: number): void {
    if (this.#spaceFrom < 0) this.#spaceFrom = start;
    this.#spaceTo = end;
    if (breaks) this.#breaks += 1;
  }

  #writeSpace(): void {
    const unit = this.#breaks > 0 ? 0x0a : 0x20;
    const start = this.#spaceFrom;
    this.#spaceFrom = -1;
    this.#write(unit, start, this.#spaceTo);
    if (this.#breaks > 1) this.#write(unit, start, this.#spaceTo);
    this.#breaks = 0;
  }

  #write(unit: number, start: number, end: number): void {
    const at = this.#size;
    if (at === this.#units.length) this.#grow();
    this.#units[at] = unit;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#size = at + 1;
  }

  finish(): Folded {
    if (this.#spaceFrom >= 0) this.#writeSpace();
    let text = '';
    for (let at = 0; at < this.#size; at += SLICE) {
      text += String.fromCharCode(...this.#units.subarray(at, Math.min(at + SLICE, this.#size)));
    }
    return {
      text,
      starts: this.#starts.subarray(0, this.#size),
      ends: this.#ends.subarray(0, this.#size),
    };
  }

  #grow(): void {
    const room = this.#units.length * 2;
    const units = new Uint16Array(room);
    const starts = new Uint32Array(room);
    const ends = new Uint32Array(room);
    units.set(this.#units);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#units = units;
    this.#starts = starts;
    this.#ends = ends;
  }
}
