import { madeUpKey } from '../support/drafts.ts';
import { killBackground } from '../support/kill-background.ts';
import { waitForMarks } from '../support/marks.ts';
import type { Site } from '../support/site.ts';
import { XPage } from '../support/x-page.ts';
import type { Figure } from './figure.ts';
import { median, ms } from './statistics.ts';

const RUNS = 12;

export interface ColdCase {
  name: string;
  draft: string;
  level: string;
  words: string;
  aim: string;
}

export const COLD_CASES: ColdCase[] = [
  {
    name: 'no phrase rule armed',
    draft: `Log in with ${madeUpKey}`,
    level: 'stop',
    words: madeUpKey,
    aim: '≤ 200 ms',
  },
  {
    name: 'a phrase rule armed',
    draft: 'Try it, we guarantee better results',
    level: 'caution',
    words: 'we guarantee better results',
    aim: '≤ 500 ms',
  },
];

/** The background is dead when someone clicks into the box and a draft is there at once: until it is marked. */
export async function coldStart(site: Site, { name, draft, level, words, aim }: ColdCase): Promise<Figure> {
  const samples: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const x = await XPage.open(site);
    const box = await x.box();
    await x.page.waitForSelector(box);
    await killBackground(site, x.page);
    await x.page.evaluate(
      (selector, highlight, ending) => {
        const target = window as Window & { first?: Promise<number> };
        target.first = new Promise((resolve) => {
          document.querySelector(selector)?.addEventListener(
            'focusin',
            () => {
              const start = performance.now();
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                const marks = [...(CSS.highlights.get(highlight) ?? [])];
                if (marks.some((range) => String(range) === ending)) resolve(performance.now() - start);
                else setTimeout(() => port2.postMessage(null), 1);
              };
              port2.postMessage(null);
            },
            { once: true },
          );
        });
      },
      box,
      `draftguard-${level}`,
      words,
    );
    await x.page.click(box);
    await x.page.keyboard.sendCharacter(draft);
    await waitForMarks(x.page, { [level]: [words] });
    samples.push(await x.page.evaluate(() => (window as Window & { first?: Promise<number> }).first ?? 0));
    await x.close();
  }
  return {
    name: `Focus to first verdict, dead worker, ${name}, ${RUNS} runs`,
    value: `p50 ${ms(median(samples))}, max ${ms(Math.max(...samples))}`,
    aim,
  };
}
