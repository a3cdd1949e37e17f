import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../support/site.ts';
import type { Figure } from './figure.ts';
import { median, ms } from './statistics.ts';

const PAIRS = 15;

interface Time {
  tasks: number;
  scripts: number;
}

/** What an hour on a timeline consists of, in small: posts come in, it is scrolled and pointed at. */
async function use(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const list = document.querySelector('section');
    for (let frame = 0; frame < 30; frame += 1) {
      for (let index = 0; index < 20; index += 1) {
        const post = document.createElement('article');
        post.textContent = `Post ${frame}.${index}`;
        list?.append(post);
      }
      window.scrollBy(0, 50);
      await new Promise(requestAnimationFrame);
    }
  });
  for (let step = 0; step < 60; step += 1) await page.mouse.move(100 + step * 12, 300);
}

/** Main-thread time of a page where nobody writes, from its start. */
async function mainThreadTime(site: Site): Promise<Time> {
  const page = await site.open('https://x.com/home');
  await page.waitForSelector('article');
  await use(page);
  const { TaskDuration = Number.NaN, ScriptDuration = Number.NaN } = await page.metrics();
  await page.close();
  return { tasks: TaskDuration * 1000, scripts: ScriptDuration * 1000 };
}

/** The same page with and without the extension, in turns; the median of the differences. */
export async function idlePage(guarded: Site): Promise<Figure> {
  const bare = await openSite('chromium', 'x', { extension: null });
  const added: Time[] = [];
  const without: number[] = [];
  try {
    await mainThreadTime(bare);
    await mainThreadTime(guarded);
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const before = await mainThreadTime(bare);
      const after = await mainThreadTime(guarded);
      without.push(before.tasks);
      added.push({ tasks: after.tasks - before.tasks, scripts: after.scripts - before.scripts });
    }
  } finally {
    await bare.close();
  }
  const scripts = ms(median(added.map((time) => time.scripts)));
  const tasks = ms(median(added.map((time) => time.tasks)));
  const spread = ms(Math.max(...without) - Math.min(...without));
  return {
    name: `Main-thread time added to a page with no composer focused, median of ${PAIRS} pairs`,
    value: `${scripts} of script, ${tasks} in all, on ${ms(median(without))} (spread without us ${spread})`,
    aim: '≈ 0',
  };
}
