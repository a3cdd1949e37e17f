import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder → the folders of ours and the packages it may import. What is not listed may not be imported. */
const LAYERS: Record<string, { own: string[]; packages: string[]; types?: string[] }> = {
  'lib/engine': {
    own: ['lib/engine'],
    packages: ['@noble/hashes', 'compromise', 'libphonenumber-js', 're2js', 'tinyld/light'],
  },
  'lib/bundle': { own: ['lib/bundle', 'lib/engine'], packages: ['yaml', 're2js'] },
  'lib/platform': { own: ['lib/platform'], packages: ['webextension-polyfill', 'idb'] },
  'lib/strings': { own: ['lib/strings'], packages: [] },
  'lib/messaging': {
    own: ['lib/messaging', 'lib/platform'],
    packages: [],
    types: ['lib/engine', 'lib/strings'],
  },
  'lib/stores': {
    own: ['lib/stores', 'lib/messaging', 'lib/strings'],
    packages: ['zustand/vanilla'],
    types: ['lib/engine'],
  },
  'lib/editors': { own: ['lib/editors'], packages: [], types: ['lib/engine'] },
  'lib/sites': { own: ['lib/sites', 'lib/editors'], packages: [], types: ['lib/engine'] },
  'lib/content': {
    own: ['lib/content', 'lib/sites', 'lib/editors', 'lib/messaging', 'lib/stores', 'lib/strings'],
    packages: [],
    types: ['lib/engine'],
  },
  'lib/background': {
    own: ['lib/background', 'lib/bundle', 'lib/engine', 'lib/messaging', 'lib/platform', 'lib/strings'],
    packages: [],
  },
  components: {
    own: ['components', 'lib/stores', 'lib/strings'],
    packages: [
      'preact',
      'preact/hooks',
      '@floating-ui/dom',
      'mdast-util-from-markdown',
      'mdast',
      'lexical',
      '@lexical/plain-text',
      '@lexical/history',
      'zustand/vanilla',
    ],
    types: ['lib/engine', 'lib/messaging'],
  },
  entrypoints: { own: ['components', 'lib'], packages: ['wxt', 'preact'] },
  cli: { own: ['cli', 'lib/bundle', 'lib/engine'], packages: ['node:'] },
};

interface Import {
  from: string;
  typeOnly: boolean;
}

const SOURCE = /\.tsx?$/;
const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name) && !name.includes('.test.'))
    .map((name) => `${folder}/${name}`);
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const fixed = [...text.matchAll(IMPORT)].map(([, type, from = '']) => ({
    from,
    typeOnly: type !== undefined,
  }));
  return [...fixed, ...[...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typeOnly: false }))];
}

function offence(file: string, { from, typeOnly }: Import, layer: string): string | null {
  const { own, packages, types = [] } = LAYERS[layer] ?? { own: [], packages: [] };
  const within = (target: string, folders: string[]) =>
    folders.some((folder) => target.startsWith(`${folder}/`));
  if (!from.startsWith('.')) {
    const allowed = packages.some(
      (name) => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return allowed ? null : `${file} imports the package ${from}`;
  }
  const target = relative(root, join(root, dirname(file), from));
  if (within(target, own) || (typeOnly && within(target, types))) return null;
  return `${file} imports ${target}`;
}

describe('imports point one way', () => {
  test.each(Object.keys(LAYERS))('%s', (layer) => {
    const offences = filesUnder(layer)
      .flatMap((file) => importsOf(file).map((one) => offence(file, one, layer)))
      .filter((one) => one !== null);
    expect(offences).toEqual([]);
  });

  test('the check itself sees a forbidden import', () => {
    const bad = { from: '../engine/check.ts', typeOnly: false };
    expect(offence('lib/content/guard.ts', bad, 'lib/content')).toBe(
      'lib/content/guard.ts imports lib/engine/check.ts',
    );
    expect(offence('lib/content/guard.ts', { ...bad, typeOnly: true }, 'lib/content')).toBeNull();
    expect(
      offence('components/a.tsx', { from: 'webextension-polyfill', typeOnly: false }, 'components'),
    ).toBe('components/a.tsx imports the package webextension-polyfill');
  });

  test('every folder of ours has its row', () => {
    const folders = readdirSync(join(root, 'lib')).map((name) => `lib/${name}`);
    expect(folders.filter((folder) => !(folder in LAYERS))).toEqual([]);
  });
});

describe('the size and shape of files', () => {
  const folders = ['lib', 'components', 'entrypoints', 'cli'];
  const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

  test('no file is longer than 300 lines', () => {
    expect(folders.flatMap(filesUnder).filter((file) => lines(file) > 300)).toEqual([]);
  });

  test('entrypoints wire and do nothing else', () => {
    expect(filesUnder('entrypoints').filter((file) => lines(file) > 60)).toEqual([]);
  });

  test('only sites and editors look for elements of a page', () => {
    const lookUp = /\b(querySelector(All)?|getElementsBy\w+|getElementById)\(/;
    const found = [
      ...filesUnder('lib/content'),
      ...filesUnder('lib/background'),
      ...filesUnder('lib/messaging'),
    ];
    expect(found.filter((file) => lookUp.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('nothing is logged past the log, and no HTML is parsed', () => {
    const barred = /\bconsole\.|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write/;
    const found = ['lib', 'components', 'entrypoints'].flatMap(filesUnder);
    expect(found.filter((file) => barred.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('no test mocks our own code', () => {
    const mock = /vi\.(mock|doMock)\(/;
    const tests = ['lib', 'components', 'cli', 'tests'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(test|e2e)\.tsx?$/.test(name))
        .map((name) => join(root, folder, name)),
    );
    const own = fileURLToPath(import.meta.url);
    expect(tests.filter((file) => file !== own && mock.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
