import { madeUpKey } from '../support/drafts.ts';
import type { Site } from '../support/site.ts';
import { XPage } from '../support/x-page.ts';
import type { Figure } from './figure.ts';
import { show } from './statistics.ts';
import { plainText } from './texts.ts';
import { readTiming, type Timing, watchForMark } from './watch-marks.ts';

const RUNS = 60;
const WARM_UP = 5;

/** The last letter of a key is typed at the end of a draft: how long until the key is marked on the screen? */
export async function roundTrip(site: Site, characters: number, aim: string): Promise<Figure[]> {
  const x = await XPage.open(site);
  await x.type('');
  await x.page.keyboard.sendCharacter(plainText(characters - madeUpKey.length));
  await x.page.keyboard.sendCharacter(madeUpKey.slice(0, -1));
  const box = await x.box();
  const last = madeUpKey.slice(-1);
  const timings: Timing[] = [];
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    await watchForMark(x.page, box, 'stop', madeUpKey);
    await x.page.keyboard.type(last);
    const timing = await readTiming(x.page);
    if (run >= WARM_UP) timings.push(timing);
    await x.page.keyboard.press('Backspace');
    await x.marks({});
  }
  await x.close();
  return (['marked', 'painted'] as const).map((what) => {
    const samples = timings.map((timing) => timing[what]);
    return {
      name: `Typed to ${what}, warm, ${characters} characters, ${RUNS} runs`,
      value: show(samples),
      aim: what === 'painted' ? aim : '',
    };
  });
}
