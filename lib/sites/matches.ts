/** Match patterns of every site with an adapter: the extension's host permissions, and nothing else. */
export const siteMatches = [
  'https://x.com/*',
  'https://www.x.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
  'https://www.twitter.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.twitter.com/*',
] as const;
