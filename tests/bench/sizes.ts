import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../support/launch.ts';
import type { Figure } from './figure.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function size(file: string): string {
  const bytes = readFileSync(join(builtExtension('chromium'), file));
  return `${kB(bytes.length)} (${kB(gzipSync(bytes).length)} gzipped)`;
}

/** What a page of a listed site loads at its start, and what comes with the first composer. */
export function sizes(): Figure[] {
  return [
    { name: 'Content script', value: size('composer.js'), aim: '≤ 60 kB' },
    { name: 'Card and hold, loaded later', value: size('views.js'), aim: '' },
    { name: 'Background', value: size('background.js'), aim: '' },
  ];
}
