import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Checker, createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { hashTerms } from '../../lib/engine/kinds/term-hashes.ts';
import { bundleOf, draftOf, NOW, ruleBase } from '../../lib/engine/testing/policy.ts';
import type { Rule } from '../../lib/engine/types.ts';
import { calibration } from './calibration.ts';
import type { Figure } from './figure.ts';
import { largePolicyFigures } from './large-policy.ts';
import { withTerms, word } from './policies.ts';
import { pick, post, posts, typing } from './posts.ts';
import { rivalFigures } from './rival-figures.ts';
import { percentile as at, ms, show, times } from './statistics.ts';
import { keystroke, whole } from './whole.ts';

/** Repeats, nesting and floods, 20,000 characters each. */
function hostileTexts(): string[] {
  const units =
    `x~aA~1 ~4242 4242 4242 424~not ~"~("~'~a\u200b~\u0301~😀~漢~ก~#Ab~@a.b~http://~a@b.~KEY-~AKIA~ghp_~sk_live_~password: ~pass~-----BEGIN PRIVATE KEY-----~eyJ~guarantee ~we promise ~i d i o t ~i-d-i-o-t-~1d10t ~idiiiiot ~\n~\n\n~. ~?!~а~ｉ~𝐚~DE89 ~+49 30 ~strike ~our pay ~🤫~e.g. `.split(
      '~',
    );
  return Array.from({ length: 200 }, (_, index) => {
    const parts = index < units.length ? [units[index] ?? ''] : [pick(units), pick(units), pick(units)];
    return parts
      .join('')
      .repeat(Math.ceil(20_000 / parts.join('').length))
      .slice(0, 20_000);
  });
}

async function hostile(checker: Checker): Promise<Figure> {
  const ordinary = at(await whole(checker, 20_000, 15), 0.5);
  let worst = { taken: 0, text: '' };
  for (const text of hostileTexts()) {
    const run = async () => {
      checker.forget();
      const start = performance.now();
      await checker.check(draftOf(text), { now: NOW });
      return performance.now() - start;
    };
    const taken = Math.min(await run(), await run(), await run());
    if (taken > worst.taken) worst = { taken, text };
  }
  const ratio = (worst.taken / ordinary).toFixed(2);
  const what = JSON.stringify(worst.text.slice(0, 24));
  return {
    name: 'Worst of 200 hostile texts, 20,000 chars',
    value: `${ratio} × an ordinary one (${ms(worst.taken)} and ${ms(ordinary)}; ${what}…)`,
    aim: '≤ 3 ×',
  };
}

/** Heap that a policy with 50,000 terms and its checker hold, after forced collection. */
async function heap(): Promise<Figure> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const used = () => {
    collect();
    collect();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  const bundle = withTerms(50_000);
  const before = used();
  const checker = createChecker(compilePolicy(bundle));
  await checker.check(draftOf(post(3000)), { now: NOW });
  const value = `${((used() - before) / 2 ** 20).toFixed(1)} MB`;
  checker.forget();
  return { name: 'Heap of a compiled policy, 50,000 terms', value, aim: '≤ 40 MB' };
}

async function secrecy(): Promise<Figure[]> {
  const salt = '00112233445566778899aabbccddeeff';
  const hashed = hashTerms(Array.from({ length: 300 }, word), { mode: 'secrecy', salt });
  const rule: Rule = { ...ruleBase('leak.business.bench'), ...hashed };
  const checker = createChecker(compilePolicy(bundleOf([rule])));
  const cold = await whole(checker, 280, 40);
  const text = post(280);
  const warm = await times(200, () => checker.check(draftOf(text), { now: NOW }));
  return [
    { name: '300 secrecy terms, 280 chars, cold memory', value: show(cold), aim: '' },
    { name: '300 secrecy terms, 280 chars, warm memory', value: show(warm), aim: '' },
  ];
}

/** The engine's whole table, one run. */
export async function engineFigures(): Promise<Figure[]> {
  const before = calibration();
  const small = createChecker(compilePolicy(withTerms(5000)));
  const large = createChecker(compilePolicy(withTerms(50_000)));
  const short = await whole(small, 280, 400);
  // Both sizes as warm as each other.
  for (const warmUp of [small, large]) await whole(warmUp, 3000, 60);
  const long = await whole(small, 3000, 120);
  const many = await whole(large, 3000, 120);
  const keys = typing('And this is what we write about the day');
  const typed = await keystroke(small, keys);
  const phrase = await keystroke(small, typing('And we guarantee results to the team'));
  const [less, more] = [await whole(small, 12_000, 40), await whole(small, 120_000, 12)];
  const ratio = (a: readonly number[], b: readonly number[]) => `${(at(a, 0.5) / at(b, 0.5)).toFixed(2)} ×`;
  return [
    before,
    { name: 'Whole check, 280 chars, 5,000 terms', value: show(short), aim: 'p95 ≤ 1 ms' },
    { name: 'Whole check, 3,000 chars, 5,000 terms', value: show(long), aim: 'p95 ≤ 4 ms' },
    { name: 'One keystroke in 3,000 chars', value: show(typed), aim: 'p95 ≤ 0.5 ms' },
    { name: 'One keystroke, the sentence arms a phrase', value: show(phrase), aim: 'p95 ≤ 1.5 ms' },
    { name: '10 × more terms (50,000), 3,000 chars', value: ratio(many, long), aim: '≤ 1.3 ×' },
    {
      name: '10 × more text (12,000 → 120,000)',
      value: `${ratio(more, less)}, ${show(more)}`,
      aim: '≤ 11 ×',
    },
    await hostile(small),
    await heap(),
    ...(await largePolicyFigures()),
    ...(await secrecy()),
    ...(await rivalFigures([
      { name: '280 chars', ours: short, texts: posts(280, 40), aim: 4 },
      { name: '3,000 chars', ours: long, texts: posts(3000, 40), aim: 3 },
      { name: 'one keystroke in 3,000 chars', ours: typed, texts: keys, aim: 25 },
    ])),
    { ...calibration(), name: 'Calibration loop again' },
  ];
}

if (process.argv[1] === import.meta.filename) {
  for (const { name, value, aim } of await engineFigures()) {
    console.log(`${name}: ${value}${aim === '' ? '' : `   [aim ${aim}]`}`);
  }
}
