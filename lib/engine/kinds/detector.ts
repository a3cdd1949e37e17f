import { DETECTORS } from '../detectors/index.ts';
import { RuleError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { Reading } from '../reading.ts';
import type { DetectorRule } from '../types.ts';
import { ANYWHERE, type KindModule, type Matcher } from './kind.ts';

/** A format known to code: check digits, structure, the words around it. */
export const detector: KindModule<DetectorRule> = {
  literals(rule) {
    const { literals } = named(rule);
    return literals.map((text) => ({ text: fold(text).text, item: 0, bound: ANYWHERE, language: '*' }));
  },
  always: (rule) => named(rule).literals.length === 0,
  wholePart: (rule) => named(rule).wholePart === true,
  prepare(rule, { isInternal, isKnownKey }) {
    const { find, hints } = named(rule);
    const options = { samples: rule.samples === 'count', isInternal, isKnownKey };
    const matcher: Matcher = (reading) => find(reading, options);
    if (hints) matcher.hints = remembered(hints);
    return matcher;
  },
};

function remembered(hints: (reading: Reading) => boolean): (reading: Reading) => boolean {
  const known = new WeakMap<Reading, boolean>();
  return (reading) => {
    const found = known.get(reading) ?? hints(reading);
    known.set(reading, found);
    return found;
  };
}

function named(rule: DetectorRule) {
  if (!Object.hasOwn(DETECTORS, rule.detector)) throw new RuleError(`unknown_detector: ${rule.detector}`);
  return DETECTORS[rule.detector];
}
