import type { Reading } from '../reading.ts';
import type { Range } from '../types.ts';

export interface DetectorOptions {
  /** Values set aside for films and manuals count too: for policies that are tried out with such values. */
  samples: boolean;
  /** Whether a link or host, without its scheme, belongs to the organisation and is not for everyone. */
  isInternal?(link: string): boolean;
  /** Whether a value begins or ends as keys do that rules of their own look for, or that may be seen. */
  isKnownKey?(value: string): boolean;
}

export interface Detector {
  /** The detector is tried where one of these occurs, in any case; always where there are none. */
  literals: string[];
  /** What it finds runs on through sentences and lines. */
  wholePart?: boolean;
  /** Whether a passage gives reason to read the whole part; asked once for each passage, not at each edit. */
  hints?(reading: Reading): boolean;
  /** Matches in original offsets. */
  find(reading: Reading, options: DetectorOptions): Range[] | Promise<Range[]>;
}
