import type { Folded } from './fold.ts';

/** `String.fromCharCode` takes its units as arguments, of which engines allow a limited number. */
const SLICE = 8192;
const LEAST_ROOM = 1024;

interface Room {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Making typed arrays takes longer than filling them, so builders hand theirs on. */
const rooms: Room[] = [];
const MOST_ROOMS = 4;
/** Rooms made for a very long text are not kept. */
const LARGEST_KEPT = 16_384;

/** Where every unit comes from its own place, which is so for most texts, all share these. */
let ownStarts = new Uint32Array(0);
let ownEnds = new Uint32Array(0);

/** Grows a folded text unit by unit. Each builder is finished once. */
export class FoldedBuilder {
  #room: Room;
  #size = 0;
  #isOwn = true;
  /** White space not written yet, because more of it may follow. */
  #spaceFrom = -1;
  #spaceTo = 0;
  #breaks = 0;

  constructor(expected: number) {
    const kept = rooms.pop();
    const needed = expected + 16;
    this.#room = kept && kept.units.length >= needed ? kept : roomOf(roundedUp(needed));
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
    if (at === this.#room.units.length) this.#room = grown(this.#room);
    const { units, starts, ends } = this.#room;
    units[at] = unit;
    starts[at] = start;
    ends[at] = end;
    if (start !== at || end !== at + 1) this.#isOwn = false;
    this.#size = at + 1;
  }

  finish(): Folded {
    if (this.#spaceFrom >= 0) this.#writeSpace();
    const size = this.#size;
    const { units, starts, ends } = this.#room;
    let text = '';
    for (let at = 0; at < size; at += SLICE) {
      text += String.fromCharCode.apply(null, asList(units.subarray(at, Math.min(at + SLICE, size))));
    }
    const folded = this.#isOwn
      ? { text, ...ownPlaces(size) }
      : { text, starts: starts.slice(0, size), ends: ends.slice(0, size) };
    if (rooms.length < MOST_ROOMS && units.length <= LARGEST_KEPT) rooms.push(this.#room);
    return folded;
  }
}

/** Engines take any list of numbers here; the standard library's types name arrays only. */
function asList(units: Uint16Array): number[] {
  return units as unknown as number[];
}

function ownPlaces(size: number): Omit<Folded, 'text'> {
  if (ownStarts.length < size) {
    ownStarts = Uint32Array.from({ length: size * 2 }, (_, i) => i);
    ownEnds = Uint32Array.from({ length: size * 2 }, (_, i) => i + 1);
  }
  return { starts: ownStarts.subarray(0, size), ends: ownEnds.subarray(0, size) };
}

/** To a power of two, so that rooms fit again. */
function roundedUp(size: number): number {
  let room = LEAST_ROOM;
  while (room < size) room *= 2;
  return room;
}

function roomOf(size: number): Room {
  return { units: new Uint16Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size) };
}

function grown({ units, starts, ends }: Room): Room {
  const room = roomOf(units.length * 2);
  room.units.set(units);
  room.starts.set(starts);
  room.ends.set(ends);
  return room;
}
