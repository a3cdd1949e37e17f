import { siteMatches } from './matches.ts';
import type { SiteAdapter } from './types.ts';
import { x } from './x/adapter.ts';

const hosts = new Set(siteMatches.map((pattern) => new URL(pattern.replace('*', '')).hostname));

/** The adapter for a page's host; null where we have no business. */
export const adapterFor = (hostname: string): SiteAdapter | null => (hosts.has(hostname) ? x : null);
