import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browsers.ts';

/** Draws `public/icon/<name>-<size>.png` from `scripts/icons/<name>.svg` in an installed browser. */
const SIZES = [16, 32, 48, 128];
const sources = fileURLToPath(new URL('./icons/', import.meta.url));
const target = fileURLToPath(new URL('../public/icon/', import.meta.url));

const found = findBrowser('chromium');
if (!found) {
  console.error('No Chromium, Chrome or Edge is installed. Set CHROME_PATH to the one to draw with.');
  process.exit(1);
}
await mkdir(target, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of (await readdir(sources)).filter((name) => name.endsWith('.svg'))) {
  const svg = await readFile(sources + file, 'utf8');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    const name = `${file.replace('.svg', '')}-${size}.png`;
    await writeFile(target + name, await page.screenshot({ omitBackground: true }));
    console.log(`public/icon/${name}`);
  }
}
await browser.close();
