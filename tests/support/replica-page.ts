import { randomBytes } from 'node:crypto';

export interface ReplicaPage {
  html: string;
  headers: Record<string, string>;
}

/** The one document of a replica; `?csp=strict` serves it as locked down as any site does. */
export function replicaPage(title: string, query: URLSearchParams): ReplicaPage {
  const nonce = randomBytes(16).toString('base64');
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/replica.css"></head>
<body><div id="react-root"></div><script nonce="${nonce}" src="/replica.js"></script></body>
</html>`;
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
  if (query.get('csp') === 'strict') {
    headers['content-security-policy'] = [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
  }
  return { html, headers };
}
