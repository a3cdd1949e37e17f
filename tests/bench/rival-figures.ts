import type { Figure } from './figure.ts';
import { installRivals } from './rivals/install.ts';
import { type Check, RIVALS } from './rivals/rivals.ts';
import { median, show, times } from './statistics.ts';

export interface SharedWork {
  name: string;
  /** Milliseconds our own runs of this work took, in this process. */
  ours: readonly number[];
  /** What the others check, in this order. */
  texts: readonly string[];
  /** How many times as fast as harper.js we want to be. */
  aim: number;
}

/** What other checkers take for the same work, beside what the engine took. */
export async function rivalFigures(works: readonly SharedWork[]): Promise<Figure[]> {
  installRivals();
  const figures: Figure[] = [];
  for (const { name, start } of RIVALS) {
    let check: Check;
    try {
      check = await start();
    } catch (error) {
      // Not brought (no network) or not the shape its adaptor knows; the row says which.
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
      figures.push({ name, value: `could not be run: ${why}`, aim: '' });
      continue;
    }
    for (const { name: what, ours, texts, aim } of works) {
      const taken = await times(30, (run) => check(texts[run] ?? ''));
      const ratio = (median(taken) / median(ours)).toFixed(1);
      const wanted = name.startsWith('harper.js') ? `≥ ${aim} ×` : '';
      figures.push({ name: `${name}, ${what}`, value: `${show(taken)}, ${ratio} × ours`, aim: wanted });
    }
  }
  return figures;
}
