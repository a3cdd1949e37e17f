import type { Range } from '../types.ts';

/** A link of a draft in its parts, all small. */
export interface Link extends Range {
  scheme: string;
  host: string;
  path: string;
  /** Keys of the query and of the fragment, with their values as typed. */
  query: [key: string, value: string][];
}

const LINK = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"'`{}|\\^]{3,4000}/giu;
/** Punctuation of the sentence, not of the link. */
const TRAILING = /[.,;:!?)\]»”’…*_]+$/u;
const MAX_LINKS = 200;

/** The links of a text, `https://…` or `www.…`. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  for (const { 0: typed, index } of text.matchAll(LINK)) {
    if (links.length >= MAX_LINKS) break;
    const written = typed.replace(TRAILING, '');
    const scheme = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(written)?.[0] ?? '';
    const rest = scheme === '' ? written : written.slice(scheme.length + 3);
    const [address = '', ...more] = rest.split(/[?#]/);
    const slash = address.indexOf('/');
    const authority = slash < 0 ? address : address.slice(0, slash);
    links.push({
      start: index,
      end: index + written.length,
      scheme: scheme.toLowerCase(),
      host: (authority.split('@').at(-1) ?? '').replace(/:\d*$/, '').toLowerCase(),
      path: slash < 0 ? '/' : address.slice(slash).toLowerCase(),
      query: more.join('&').split('&').map(pair),
    });
  }
  return links;
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text.toLowerCase(), ''] : [text.slice(0, at).toLowerCase(), text.slice(at + 1)];
}
