import type { Judged, Kept } from './kept.ts';
import { Reading } from './reading.ts';

/** A passage where it stands in its part. */
export interface Placed {
  start: number;
  kept: Kept;
}

/** The same, with what rules found in it. */
export interface ArmedPassage extends Placed {
  judged: Judged;
}

/** One part of a draft as the passages it is made of. */
export class PartText<P extends Placed = Placed> {
  readonly text: string;
  readonly passages: readonly P[];
  #reading: Reading | undefined;

  constructor(text: string, passages: readonly P[]) {
    this.text = text;
    this.passages = passages;
  }

  /** The part read as a whole: only for rules that look beyond a passage. */
  get reading(): Reading {
    this.#reading ??= new Reading(this.text);
    return this.#reading;
  }
}

export type ArmedPart = PartText<ArmedPassage>;
