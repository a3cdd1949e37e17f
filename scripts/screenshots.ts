import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openSite } from '../tests/support/site.ts';
import { buildExtension } from './build.ts';
import { getBrowsers } from './get-browsers.ts';
import { root } from './run-tool.ts';
import { shootDesk, shootOnX, shootPopup, speaks } from './shots.ts';

if (!getBrowsers(['chromium']) || !buildExtension('chromium')) process.exit(1);

// The README shows one of these; the rest is for looking through before a release.
const reviewed = join(root, '.reports', 'screenshots');
const shown = join(root, 'docs', 'images');
for (const folder of [reviewed, shown]) mkdirSync(folder, { recursive: true });

const taken: string[] = [];
for (const language of ['en', 'de'] as const) {
  const site = await openSite('chromium', 'x', { language });
  try {
    if (!(await speaks(site, language))) {
      console.log(`This browser has no ${language} (on Debian: apt-get install chromium-l10n); left out.`);
      continue;
    }
    for (const theme of ['light', 'dark'] as const)
      taken.push(...(await shootOnX(site, { language, theme, folder: reviewed })));
    taken.push(await shootPopup(site, { language, folder: reviewed }));
    taken.push(...(await shootDesk(site, { language, folder: reviewed })));
    if (language === 'en') taken.push(...(await shootOnX(site, { language, theme: 'light', folder: shown })));
  } finally {
    await site.close();
  }
}
for (const path of taken) console.log(relative(process.cwd(), path));
