/** The frames a rule may name. This list is the only one: the types, the vocabulary and the schema come from it. */

/** Circumstances in which a match is not what the rule means. */
export const CLOSE_FRAMES = [
  'negated',
  'hedged',
  'question',
  'quoted-to-reject',
  'counter-speech',
  'turned-down',
  'reported',
  'first-person',
  'figure-of-speech',
  'at-play',
  'placeholder',
  'public-link',
  'announced',
  'consented',
  'approved',
] as const;

/** The same, looked for in the sentences around a match too. */
export const WIDE_FRAMES = ['sourced', 'linked'] as const;

export const FRAMES = [...CLOSE_FRAMES, ...WIDE_FRAMES] as const;

/** Circumstances that lift a rule from its `start` level to its `level`. */
export const RAISING_FRAMES = ['secrecy-marker', 'our-company', 'official-account'] as const;

/** Circumstances without which a rule is silent. */
export const NEEDED_FRAMES = ['selling'] as const;

export type CloseFrame = (typeof CLOSE_FRAMES)[number];
export type Frame = (typeof FRAMES)[number];
export type RaisingFrame = (typeof RAISING_FRAMES)[number];

export type NeededFrame = (typeof NEEDED_FRAMES)[number];

export function isClose(frame: Frame): frame is CloseFrame {
  return CLOSE_FRAMES.some((one) => one === frame);
}

export function isFrame(name: string): name is Frame {
  return FRAMES.some((one) => one === name);
}

export function isRaisingFrame(name: string): name is RaisingFrame {
  return RAISING_FRAMES.some((one) => one === name);
}

export function isNeededFrame(name: string): name is NeededFrame {
  return NEEDED_FRAMES.some((one) => one === name);
}
