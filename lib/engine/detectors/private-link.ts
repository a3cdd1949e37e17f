import { isPlaceholder } from '../placeholder-value.ts';
import type { Range } from '../types.ts';
import type { Detector } from './detector.ts';
import { type Link, linksIn } from './link.ts';

/** Keys whose value alone lets in, with the least length of such a value. */
const KEYS: ReadonlyMap<string, number> = new Map([
  ...entries('sig signature', 16),
  ...entries('x-amz-signature x-goog-signature x-amz-security-token x-oss-signature', 6),
  ...entries('token access_token id_token refresh_token auth_token authtoken auth sas session_token', 12),
  ...entries(
    'reset_token resettoken reset_password_token invite_token invitation_token magic_token login_token',
    8,
  ),
  ...entries(
    'confirmation_token unsubscribe_token otp_token api_key apikey secret client_secret key-pair-id',
    12,
  ),
  ...entries('pwd passcode password passwd', 4),
]);
/** Shared documents and rooms that whoever has the link may open. */
const SHARED: [host: RegExp, path: RegExp][] = [
  [
    /^docs\.google\.com$/,
    /^\/(?:a\/[^/]+\/)?(?:document|spreadsheets|presentation|drawings)\/(?:u\/\d\/)?d\/(?!e\/)[\w-]{20,}(?!.*\/pub)/,
  ],
  [/^drive\.google\.com$/, /^\/(?:file\/d|drive\/(?:u\/\d\/)?folders)\/[\w-]{20,}/],
  [/\.sharepoint\.com$/, /^\/:[a-z]:\//],
  [/^1drv\.ms$/, /^\/[a-z]\/[\w!-]{6,}|^\/:[a-z]:\//],
  [/^onedrive\.live\.com$/, /^\/(?:embed|redir|view|edit)/],
  [/(?:^|\.)dropbox\.com$/, /^\/(?:s|sh|scl\/f[io]|request|t)\/\w{8,}/],
  [/^(?:app|[\w-]+\.app)\.box\.com$/, /^\/s\/\w{8,}/],
  [/^(?:we\.tl|wetransfer\.com)$/, /^\/(?:t-|downloads\/)[\w/-]{8,}/],
  [/^(?:www\.)?icloud\.com$/, /^\/(?:iclouddrive|photos|pages|numbers|keynote)\/[\w-]{10,}/],
  [/^[\w-]+\.atlassian\.net$/, /^\/(?:browse\/[a-z]|wiki\/(?:spaces|x)\/|jira\/)/],
  [/^teams\.microsoft\.com$/, /^\/l\/(?:meetup-join|chat|channel)\//],
  [/^meet\.google\.com$/, /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}/],
  [/^[\w-]+\.slack\.com$/, /^\/(?:archives|files)\/[a-z]/],
  [/^join\.slack\.com$/, /^\/t\/[^/]+\/shared_invite\//],
  [/^chat\.whatsapp\.com$/, /^\/\w{18,}/],
  [/^(?:www\.)?figma\.com$/, /^\/(?:file|design|board|proto)\/\w{16,}/],
  [/^(?:www\.)?miro\.com$/, /^\/app\/board\/\w{8,}/],
  [/^(?:www\.)?(?:linear\.app|height\.app)$/, /^\/[\w-]+\/(?:issue|project|document|doc)\//],
  [/^app\.asana\.com$/, /^\/\d+\//],
  [/^(?:www\.)?trello\.com$/, /^\/[bc]\/\w{8}/],
  [/^[\w-]+\.monday\.com$/, /^\/boards\/\d/],
  [/^(?:www\.)?airtable\.com$/, /^\/(?:app|shr|inv|tbl)\w{10,}/],
  [/^app\.clickup\.com$/, /^\/(?:t|\d+)\//],
  [/^(?:3\.)?basecamp\.com$/, /^\/\d{5,}\//],
  [/^coda\.io$/, /^\/d\/[\w-]*_d\w{6,}/],
  [/^(?:www\.)?(?:lucid\.app|app\.mural\.co|whimsical\.com|app\.quip\.com)$/, /^\/(?=[\w/-]*\d)[\w/-]{12,}/],
  [/^(?:[\w-]+\.)?zoom\.us$/, /^\/rec\/(?:share|play)\//],
  [/^mega\.nz$/, /^\/(?:file|folder)\/\w{6,}/],
  [/^(?:t\.me|telegram\.me)$/, /^\/(?:\+|joinchat\/)[\w-]{10,}/],
  [/^signal\.group$/, /^\/$/],
  [/^share\.1password\.com$|^send\.bitwarden\.com$|^(?:www\.)?(?:onetimesecret|privnote)\.com$/, /./],
  [/^[\w-]+\.(?:lightning\.force|my\.salesforce|service-now)\.com$/, /^\/\w/],
  [/^(?:[\w-]+\.)?console\.aws\.amazon\.com$|^portal\.azure\.com$|^console\.cloud\.google\.com$/, /^\/\w/],
  [/^app\.datadoghq\.(?:com|eu)$|^[\w-]+\.grafana\.net$/, /^\/(?:d|dashboard|notebook|goto)\//],
  [/^[\w-]+\.sentry\.io$/, /^\/issues\/\d/],
  [/^(?:www\.)?notion\.so$/, /^\/[\w-]+\/[\w-]*[0-9a-f]{32}/],
];
/** Passwords are set anew, and people let in, at addresses such as these. */
const ONE_TIME =
  /\/(?:password[_-]?reset|reset[_-]?password|reset|invite|invitations?|magic[_-]?link|verify|activate|accept)\/(?=[\w-]*\d)[\w-]{16,}(?:\/|$)/;

/** The value's own name, as manuals write it. */
const NAME = /^(?:[A-Z]+(?:_[A-Z]+)*|[[{(<%$:].*)$/s;

/** Links that open something by themselves: signed, with a code, shared with whoever has them. */
export const privateLink: Detector = {
  literals: ['://', 'www.'],
  find({ text }, { isInternal }): Range[] {
    return linksIn(text)
      .filter((link) => isInternal?.(placeOf(link)) || (!isSample(link) && opens(link)))
      .map(({ start, end }) => ({ start, end }));
  },
};

function opens({ host, path, query }: Link): boolean {
  const isSigned = query.some(
    ([key, value]) =>
      value.length >= (KEYS.get(key) ?? Number.POSITIVE_INFINITY) &&
      !NAME.test(value) &&
      !isPlaceholder(value),
  );
  if (isSigned || ONE_TIME.test(path)) return true;
  return SHARED.some(([hosts, paths]) => hosts.test(host) && paths.test(path) && !isPlaceholder(path));
}

/** Host and path as policies write them. */
function placeOf({ host, path }: Link): string {
  return `${host.replace(/^www\./, '')}${path}`;
}

function isSample({ host }: Link): boolean {
  return /(?:^|\.)(?:example\.(?:com|net|org|edu)|test|invalid|localhost)$/.test(host) || host === '';
}

function entries(keys: string, least: number): [string, number][] {
  return keys.split(' ').map((key) => [key, least]);
}
