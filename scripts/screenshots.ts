import { copyFileSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openSite } from '../tests/support/site.ts';
import { buildExtension } from './build.ts';
import { getBrowsers } from './get-browsers.ts';
import { root } from './run-tool.ts';
import { shootDesk, shootOnX, shootPopup, shootTexts, speaks } from './shots.ts';

if (!getBrowsers(['chromium']) || !buildExtension('chromium')) process.exit(1);

const reviewed = join(root, '.reports', 'screenshots');
mkdirSync(reviewed, { recursive: true });

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
    taken.push(...(await shootTexts(site, { language, folder: reviewed })));
  } finally {
    await site.close();
  }
}
// The README shows one of these; the rest is for looking through before a release.
const shown = join(root, 'docs', 'hold-on-x.png');
mkdirSync(join(root, 'docs'), { recursive: true });
copyFileSync(join(reviewed, 'x-hold-light-en.png'), shown);
taken.push(shown);
for (const path of taken) console.log(relative(process.cwd(), path));
