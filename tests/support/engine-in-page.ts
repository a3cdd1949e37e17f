import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import type { Bundle, Draft } from '../../lib/engine/types.ts';

declare global {
  /** Verdicts of a policy on drafts, all as JSON: what crosses the driver is text. */
  var judgeAll: (bundle: string, drafts: string, now: number) => Promise<string>;
}

globalThis.judgeAll = async (bundle, drafts, now) => {
  const checker = createChecker(compilePolicy(JSON.parse(bundle) as Bundle));
  const verdicts = [];
  for (const draft of JSON.parse(drafts) as Draft[]) verdicts.push(await checker.check(draft, { now }));
  return JSON.stringify(verdicts);
};
