import { readEmbedded } from '../../cli/support/policy-folder.ts';
import { type CaseFailure, runCases, runProtected } from '../../lib/bundle/self-test.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { readCorpus } from '../support/corpus.ts';

/** One line of the table. */
export interface Row {
  set: string;
  drafts: number;
  /** Drafts that had to be marked, and those that were. */
  found?: { marked: number; of: number };
  /** Drafts that had to be left in peace, and those that were not. */
  wrong: { marked: number; of: number };
  /** Engine time a draft, in milliseconds. */
  time: number;
}

export interface OwnFigures {
  rows: Row[];
  failures: CaseFailure[];
}

/** The embedded policy on its own cases by category, on the protected drafts and on the corpus of ordinary posts. */
export async function ownFigures(): Promise<OwnFigures> {
  const { bundle, protectedDrafts } = readEmbedded();
  const { check } = createChecker(compilePolicy(bundle));
  const options = { now: Date.parse(bundle.issued), locale: bundle.locales[0] ?? 'en' };
  const timed = async <T>(drafts: number, run: () => Promise<T>): Promise<{ value: T; time: number }> => {
    const start = performance.now();
    const value = await run();
    return { value, time: (performance.now() - start) / Math.max(1, drafts) };
  };
  const rows: Row[] = [];
  const failures: CaseFailure[] = [];

  const categories = [...new Set(bundle.rules.map(({ id }) => id.split('.')[0] ?? ''))].sort();
  for (const category of categories) {
    const rules = bundle.rules.filter(({ id }) => id.startsWith(`${category}.`));
    const count = (side: 'flag' | 'pass') =>
      rules.reduce((sum, { id }) => sum + (bundle.cases[id]?.[side].length ?? 0), 0);
    const [flag, pass] = [count('flag'), count('pass')];
    const { value, time } = await timed(flag + pass, () => runCases(bundle, rules, check));
    const failed = (side: string) => value.failures.filter((one) => one.side === side).length;
    failures.push(...value.failures);
    rows.push({
      set: `${category}: cases of ${rules.length} rules`,
      drafts: value.cases,
      found: { marked: flag - failed('flag'), of: flag },
      wrong: { marked: failed('pass'), of: pass },
      time,
    });
  }

  const guarded = await timed(protectedDrafts.length, () => runProtected(bundle, protectedDrafts, check));
  failures.push(...guarded.value.failures);
  rows.push({
    set: 'protected drafts (any mark)',
    drafts: protectedDrafts.length,
    wrong: { marked: guarded.value.failures.length, of: protectedDrafts.length },
    time: guarded.time,
  });

  const corpus = readCorpus();
  const posts = await timed(corpus.length, async () => {
    let held = 0;
    for (const { text, lang } of corpus) {
      const { findings } = await check({ parts: [{ kind: 'body', text }], lang }, options);
      if (findings.some(({ level }) => level !== 'note')) held += 1;
    }
    return held;
  });
  rows.push({
    set: 'ordinary posts (above note)',
    drafts: corpus.length,
    wrong: { marked: posts.value, of: corpus.length },
    time: posts.time,
  });
  return { rows, failures };
}

/** The table, and each case that came out otherwise. */
export function printFigures({ rows, failures }: OwnFigures): string {
  const share = (part: { marked: number; of: number } | undefined) =>
    part && part.of > 0 ? `${((100 * part.marked) / part.of).toFixed(1)} %` : '–';
  const width = Math.max(...rows.map(({ set }) => set.length));
  const line = (set: string, ...cells: string[]) =>
    [set.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(' ');
  return [
    line('set', 'drafts', 'found', 'wrong', 'ms/draft'),
    ...rows.map(({ set, drafts, found, wrong, time }) =>
      line(set, String(drafts), share(found), share(wrong), time.toFixed(2)),
    ),
    ...failures.map(({ rule, side, text, said }) => `${rule} (${side}): ${said}: ${JSON.stringify(text)}`),
  ].join('\n');
}
