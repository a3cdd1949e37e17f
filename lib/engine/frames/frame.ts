/** A match with what stands around it in its sentence, all folded. */
export interface Setting {
  /** The match itself as typed. */
  value: string;
  sentence: string;
  /** From the start of the sentence to the match. */
  before: string;
  after: string;
}

/** Says whether a circumstance holds for a match. */
export type FrameTest = (setting: Setting) => boolean;
