/** What the rest of the product uses of the engine. */
export { type Checker, type CheckOptions, createChecker, MAX_UNITS } from './check.ts';
export { type CompiledPolicy, compilePolicy, engineVersion } from './compile.ts';
export { fingerprint } from './kinds/fingerprint.ts';
export { nearProblem } from './kinds/near-slots.ts';
export { patternProblem } from './kinds/pattern.ts';
export { phraseProblem } from './kinds/phrase.ts';
export { hashTerms } from './kinds/term-hashes.ts';
