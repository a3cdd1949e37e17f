/** The frames a rule may name. This list is the only one: the types, the vocabulary and the schema come from it. */

/** Circumstances in which a match is not what the rule means. */
export const FRAMES = [
  'negated',
  'hedged',
  'question',
  'quoted-to-reject',
  'reported',
  'first-person',
  'figure-of-speech',
  'placeholder',
  'public-link',
  'approved',
] as const;

/** Circumstances that lift a rule from its `start` level to its `level`. */
export const RAISING_FRAMES = ['secrecy-marker', 'our-company', 'official-account'] as const;

export type Frame = (typeof FRAMES)[number];
export type RaisingFrame = (typeof RAISING_FRAMES)[number];

export function isFrame(name: string): name is Frame {
  return FRAMES.some((one) => one === name);
}

export function isRaisingFrame(name: string): name is RaisingFrame {
  return RAISING_FRAMES.some((one) => one === name);
}
