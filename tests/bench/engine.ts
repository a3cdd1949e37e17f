import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildEmbedded } from '../../cli/build-embedded.ts';
import { type Checker, createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { hashTerms } from '../../lib/engine/kinds/term-hashes.ts';
import { bundleOf, draftOf, NOW, randomFrom, ruleBase, termsRule } from '../../lib/engine/testing/policy.ts';
import type { Bundle, Rule } from '../../lib/engine/types.ts';
import type { Figure } from './figure.ts';

type Work = (run: number) => unknown;

const embedded: Bundle = JSON.parse(buildEmbedded(join(import.meta.dirname, '..', '..')));
const random = randomFrom(12);
const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] ?? (of[0] as T);

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan bre cla dro fli'.split(
  ' ',
);
const word = () => Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');

/** The embedded policy with so many terms more, 500 a rule. */
function withTerms(count: number): Bundle {
  const more = Array.from({ length: Math.ceil(count / 500) }, (_, rule) =>
    termsRule(`claim.bench-${rule}`, Array.from({ length: 500 }, word)),
  );
  return { ...embedded, rules: [...embedded.rules, ...more] };
}

const OPENERS = `Proud of|Thanks to|Big day for|Congratulations to|A warm welcome to|So happy for`.split('|');
const WHO =
  `the whole team|our volunteers|everyone in the workshop|Anna and Karim|the people of hall two`.split('|');
const WHAT =
  `who moved the old machines|for the talk on Friday|who helped with the new website|at the fair`.split('|');
const MORE =
  `It took three weeks and a lot of coffee.|Read how it went in the notes, and tell us what you think!|Have you tried it yet?|We learned that small steps win 🎉|More about this next month #teamwork #learning|The pictures are from the afternoon, when the sun came out.`.split(
    '|',
  );

/** Ordinary posts, run together to a length; never twice the same. */
function post(length: number): string {
  let text = '';
  while (text.length < length) {
    text += `${pick(OPENERS)} ${pick(WHO)} ${pick(WHAT)}, number ${Math.floor(random() * 1000)}. ${pick(MORE)} `;
  }
  return text.slice(0, length);
}

/** Milliseconds of each run after some runs that do not count. */
async function times(runs: number, work: Work, prepare?: Work): Promise<number[]> {
  const taken: number[] = [];
  const warmUp = Math.ceil(runs / 4);
  for (let run = -warmUp; run < runs; run += 1) {
    prepare?.(run + warmUp);
    const start = performance.now();
    await work(run + warmUp);
    if (run >= 0) taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ms = (value: number) => `${value.toFixed(value < 10 ? 3 : 1)} ms`;
const show = (sorted: readonly number[]) => `p50 ${ms(at(sorted, 0.5))}, p95 ${ms(at(sorted, 0.95))}`;

/** The same loop everywhere, so that figures of two machines can be compared. */
function calibrate(): number {
  const start = performance.now();
  let hash = 0;
  for (let i = 0; i < 20_000_000; i += 1) hash = (Math.imul(hash, 31) + i) | 0;
  return performance.now() - start + (hash === 1 ? 1 : 0);
}

/** Whole checks of drafts never seen before. */
async function whole(checker: Checker, length: number, runs: number): Promise<number[]> {
  const posts = Array.from({ length: runs * 2 }, () => post(length));
  return times(
    runs,
    (run) => checker.check(draftOf(posts[run] ?? ''), { now: NOW }),
    () => checker.forget(),
  );
}

/** A letter more in the middle of a draft that was checked before. */
async function keystroke(checker: Checker, sentence: string): Promise<number[]> {
  const text = post(3000);
  const middle = text.indexOf('. ', 1500) + 2;
  const typed = (run: number) =>
    `${text.slice(0, middle)}${sentence}${'n'.repeat(run % 40)}. ${text.slice(middle)}`;
  checker.forget();
  await checker.check(draftOf(typed(0)), { now: NOW });
  let previous = '';
  return times(
    300,
    () => checker.check(draftOf(previous), { now: NOW }),
    (run) => {
      previous = `${typed(run)}${run % 7 === 0 ? ' ' : ''}`;
    },
  );
}

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

async function loading(): Promise<Figure[]> {
  const bundle = withTerms(50_000);
  const patterns = Array.from({ length: 500 }, (_, i) => ({
    pattern: `\\b${word()}-[0-9]{4,${5 + (i % 9)}}`,
    keywords: [word()],
  }));
  const rule: Rule = { ...ruleBase('leak.secret.bench'), kind: 'pattern', patterns };
  const compiled = await times(3, () => compilePolicy({ ...bundle, rules: [...bundle.rules, rule] }));
  const stored = structuredClone(compilePolicy({ ...bundle, rules: [...bundle.rules, rule] }));
  const loaded = await times(20, () => createChecker(stored).check(draftOf('Hello.'), { now: NOW }));
  return [
    { name: 'Compile 50,000 terms and 500 patterns, once', value: show(compiled), aim: '' },
    { name: 'Load the same, compiled before, and a first check', value: show(loaded), aim: '≤ 50 ms' },
  ];
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

interface Rival {
  name: string;
  start(load: (name: string) => Promise<Record<string, never>>): Promise<(text: string) => unknown>;
}

/** Other checkers, where somebody installed them for the bench; their packages are no dependencies. */
const RIVALS: Rival[] = [
  {
    name: 'harper.js',
    async start(load) {
      const { LocalLinter, binary } = (await load('harper.js')) as Record<string, never> & {
        LocalLinter: new (options: object) => { lint(text: string): unknown };
        binary: unknown;
      };
      const linter = new LocalLinter({ binary });
      return (text) => linter.lint(text);
    },
  },
  {
    name: 'alex',
    async start(load) {
      const { text } = (await load('alex')) as Record<string, never> & { text: (value: string) => unknown };
      return text;
    },
  },
  {
    name: 'obscenity',
    async start(load) {
      const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = (await load(
        'obscenity',
      )) as Record<string, never> & {
        RegExpMatcher: new (options: object) => { getAllMatches(text: string): unknown };
        englishDataset: { build(): object };
        englishRecommendedTransformers: object;
      };
      const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
      return (text) => matcher.getAllMatches(text);
    },
  },
];

async function rivals(own: Map<number, number>): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, start } of RIVALS) {
    let check: (text: string) => unknown;
    try {
      check = await start((id) => import(id));
    } catch {
      // The package is not there, or not the version these lines were written for.
      figures.push({ name, value: 'not installed', aim: '' });
      continue;
    }
    for (const [length, ours] of own) {
      const taken = await times(30, () => check(post(length)));
      const ratio = (at(taken, 0.5) / ours).toFixed(1);
      figures.push({ name: `${name}, ${length} chars`, value: `${show(taken)}, ${ratio} × ours`, aim: '' });
    }
  }
  return figures;
}

/** The engine's whole table, one run. */
export async function engineFigures(): Promise<Figure[]> {
  const calibration = calibrate();
  const small = createChecker(compilePolicy(withTerms(5000)));
  const large = createChecker(compilePolicy(withTerms(50_000)));
  const short = await whole(small, 280, 400);
  // Both sizes as warm as each other.
  for (const warmUp of [small, large]) await whole(warmUp, 3000, 60);
  const long = await whole(small, 3000, 120);
  const many = await whole(large, 3000, 120);
  const typed = await keystroke(small, 'And this is what we write about the day');
  const phrase = await keystroke(small, 'And we guarantee results to the team');
  const [less, more] = [await whole(small, 12_000, 40), await whole(small, 120_000, 12)];
  const ratio = (a: readonly number[], b: readonly number[]) => `${(at(a, 0.5) / at(b, 0.5)).toFixed(2)} ×`;
  return [
    { name: 'Calibration loop', value: ms(calibration), aim: '' },
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
    ...(await loading()),
    ...(await secrecy()),
    ...(await rivals(
      new Map([
        [280, at(short, 0.5)],
        [3000, at(long, 0.5)],
      ]),
    )),
    { name: 'Calibration loop again', value: ms(calibrate()), aim: '' },
  ];
}

if (process.argv[1] === import.meta.filename) {
  for (const { name, value, aim } of await engineFigures()) {
    console.log(`${name}: ${value}${aim === '' ? '' : `   [aim ${aim}]`}`);
  }
}
