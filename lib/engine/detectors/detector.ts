import type { Reading } from '../reading.ts';
import type { Range } from '../types.ts';

export interface Detector {
  /** The detector is tried where one of these occurs, in any case; always where there are none. */
  literals: string[];
  /** What it finds runs on through sentences and lines. */
  wholePart?: boolean;
  /** Matches in original offsets. */
  find(reading: Reading): Range[];
}
