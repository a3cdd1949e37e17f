import { wordSet } from './words.ts';

/** Small words that others are run together with. */
export const GLUE =
  wordSet(`an the all so such very too much many more most just really to of for by with at and is are was am
  my you your he she they them their these those this that we  our not will would should must can want like such nothing
  only pure total totally complete completely absolute absolutely utter utterly massive fucking typical any every some people
  person dumb stupid about from than but being been have has had never always what who`);

/** Words of their own that are one slip away from a harsh word. */
export const ORDINARY = wordSet(`best`);
