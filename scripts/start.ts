import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launch } from '../tests/support/launch.ts';
import { buildExtension } from './build.ts';
import { type BrowserKind, findBrowser } from './find-browsers.ts';
import { getBrowsers } from './get-browsers.ts';
import { browserOption, hasDisplay } from './options.ts';
import { root } from './run-tool.ts';
import { tryPractice } from './try-practice.ts';

const PRACTICE = 'desk.html#/practice';

const wanted = browserOption();
const kind: BrowserKind = wanted ?? (findBrowser('chromium') ?? findBrowser('firefox'))?.kind ?? 'chromium';
if (!getBrowsers([kind])) process.exit(1);

console.log(`Building Draftguard for ${kind} …`);
if (!buildExtension(kind)) {
  console.error('The build failed; the lines above say where.');
  process.exit(1);
}

if (hasDisplay()) {
  const { browser, openOwn } = await launch(kind, { headless: false });
  await openOwn(PRACTICE);
  console.log('The practice page is open. Write in the box, press Post; close the window when you are done.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
} else {
  console.log(`No display here: trying the practice page in headless ${kind}.`);
  const launched = await launch(kind);
  try {
    const page = await launched.openOwn(PRACTICE);
    mkdirSync(join(root, '.reports'), { recursive: true });
    const picture = join(root, '.reports', 'start.png');
    for (const line of await tryPractice(kind, page, picture)) console.log(line);
    console.log(`Screenshot: ${relative(process.cwd(), picture)}`);
  } finally {
    await launched.close();
  }
}
