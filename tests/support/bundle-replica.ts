import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleScript } from './bundle-script.ts';

export interface Replica {
  script: string;
  style: string;
}

const made = new Map<string, Promise<Replica>>();

/** The script and style of one replica, bundled once a process with the editor package it is built on. */
export function bundleReplica(site: string): Promise<Replica> {
  const known = made.get(site);
  if (known) return known;
  const replica = bundle(fileURLToPath(new URL(`../replicas/${site}/`, import.meta.url)));
  made.set(site, replica);
  return replica;
}

async function bundle(folder: string): Promise<Replica> {
  const script = await bundleScript(`${folder}main.tsx`, {
    root: folder,
    // A test runner's NODE_ENV must not change what is built.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    // Draft.js still calls Node's global object by name.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  });
  return { script, style: await readFile(`${folder}page.css`, 'utf8') };
}
