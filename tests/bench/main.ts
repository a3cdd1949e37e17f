import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../scripts/build.ts';
import { getBrowsers } from '../../scripts/get-browsers.ts';
import { root } from '../../scripts/run-tool.ts';
import { openSite } from '../support/site.ts';
import { calibration } from './calibration.ts';
import { COLD_CASES, coldStart } from './cold-start.ts';
import { engineFigures } from './engine.ts';
import type { Figure } from './figure.ts';
import { idlePage } from './idle-page.ts';
import { roundTrip } from './round-trip.ts';
import { sizes } from './sizes.ts';

if (!getBrowsers(['chromium']) || !buildExtension('chromium')) process.exit(1);

const figures: Figure[] = [];
function note(...some: Figure[]): void {
  for (const figure of some) {
    figures.push(figure);
    const aim = figure.aim === '' ? '' : `   [aim ${figure.aim}]`;
    console.log(`${figure.name}: ${figure.value}${aim}`);
  }
}

const site = await openSite('chromium', 'x');
try {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  note({ name: 'Machine', value: `${machine}, ${await site.browser.version()}`, aim: '' });
  note(calibration(), ...sizes());
  note(...(await roundTrip(site, 280, '')));
  note(...(await roundTrip(site, 3000, 'p95 ≤ 50 ms')));
  for (const cold of COLD_CASES) note(await coldStart(site, cold));
  note(await idlePage(site));
  note(...(await engineFigures()));
  note({ ...calibration(), name: 'Calibration loop again, after the run' });
} finally {
  await site.close();
}
mkdirSync(join(root, '.reports'), { recursive: true });
writeFileSync(join(root, '.reports', 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
