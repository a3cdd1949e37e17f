import { fold } from './fold.ts';
import { withoutAccents } from './forms.ts';
import type { Company, KnownKeys } from './types.ts';
import { anyOf } from './words.ts';

/** What frames ask about the organisation. */
export interface PolicyFacts {
  /** Whether a folded sentence speaks of the organisation or its products by name. */
  names(sentence: string): boolean;
  /** The same for a sentence as typed; a product named by one everyday word counts only as it is written. */
  isNamedIn(original: string, folded: string): boolean;
  /** Whether a link, without its scheme, leads to what anyone may read. */
  isPublic(link: string): boolean;
  /** Whether a link or host, without its scheme, belongs to the organisation and is not for everyone. */
  isInternal(link: string): boolean;
  isApprovedContact(value: string): boolean;
  /** Whether a value begins or ends as keys do that rules of their own look for, or that may be seen. */
  isKnownKey(value: string): boolean;
}

export const NO_FACTS: PolicyFacts = {
  names: () => false,
  isNamedIn: () => false,
  isPublic: () => false,
  isInternal: () => false,
  isApprovedContact: () => false,
  isKnownKey: () => false,
};

/** A postal address may take four lines. */
const LONGEST_CONTACT = 300;
const MAIL = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+[^\s@<>(),;:".]/g;
const PHONE = /\+?\d[\d\s().\-/]{4,}\d/g;

export function policyFacts(
  company: Company | undefined,
  contacts: readonly string[],
  { heads, tails }: KnownKeys = { heads: [], tails: [] },
): PolicyFacts {
  const names = company && [company.name, ...(company.aliases ?? []), ...(company.products ?? [])];
  const named = names && anyOf(names.map(escaped).join(','));
  const approved = new Set(contacts.map(canonical));
  return {
    names: (sentence) => named?.test(withoutAccents(sentence)) === true,
    isNamedIn: namesExactly(company),
    isPublic: (link) => longest(company?.publicHosts, link) > longest(company?.hosts, link),
    isInternal: (link) => longest(company?.hosts, link) > longest(company?.publicHosts, link),
    isApprovedContact: (value) =>
      approved.size > 0 && value.length <= LONGEST_CONTACT && isApproved(value, approved),
    isKnownKey: (value) =>
      heads.some((head) => value.startsWith(head)) || tails.some((tail) => value.endsWith(tail)),
  };
}

/** Names of several words, and those of the organisation itself, in any case; other ones as written or in hashtags. */
function namesExactly(company: Company | undefined): (original: string, folded: string) => boolean {
  if (!company) return () => false;
  const anyCase = [company.name, ...(company.aliases ?? [])];
  const exact: string[] = [];
  for (const product of company.products ?? []) (/\s/.test(product) ? anyCase : exact).push(product);
  const test = anyOf(anyCase.map(escaped).join(','));
  const cased = exact.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const written = cased
    ? new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])(?:${cased})(?![\\p{L}\\p{M}\\p{N}])|[#@](?:${cased.toLowerCase()})(?![\\p{L}\\p{N}])`,
        'u',
      )
    : undefined;
  return (original, folded) => written?.test(original) === true || test.test(withoutAccents(folded));
}

function escaped(name: string): string {
  return withoutAccents(fold(name).text).replaceAll(/[.*+?^${}()|[\]\\,]/g, '.');
}

/** Length of the longest host, with or without a path, that the link is under; 0 where there is none. */
function longest(hosts: readonly string[] | undefined, link: string): number {
  const [host = ''] = link.split(/[/?#:]/, 1);
  return (hosts ?? []).reduce((most, one) => {
    const wanted = one.toLowerCase();
    const fits = wanted.includes('/')
      ? link === wanted || link.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`)
      : host === wanted || host.endsWith(`.${wanted}`);
    return fits ? Math.max(most, wanted.length) : most;
  }, 0);
}

/** The value is a listed contact, or every address and number in it is one. */
function isApproved(value: string, approved: ReadonlySet<string>): boolean {
  if (approved.has(canonical(value))) return true;
  const inside = [...(value.match(MAIL) ?? []), ...(value.match(PHONE) ?? [])];
  return inside.length > 0 && inside.every((one) => approved.has(canonical(one)));
}

/** Numbers by their digits, everything else folded. */
function canonical(contact: string): string {
  const folded = fold(contact.trim().replace(/^(?:mailto|tel):/i, '')).text;
  return /^[+\d\s().\-/]+$/.test(folded) ? folded.replaceAll(/[^\d+]/g, '') : folded;
}
