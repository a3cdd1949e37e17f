export type LinkTarget =
  | { kind: 'outside'; href: string }
  | { kind: 'guideline'; id: string }
  | { kind: 'none' };

const GUIDELINE = /^#\/guidelines\/(g\/[\w.-]+)$/;

/** Where a link in a guideline may lead: to a secure page, a mail address or another guideline, nowhere else. */
export function linkTarget(url: string): LinkTarget {
  const id = GUIDELINE.exec(url)?.[1];
  if (id !== undefined) return { kind: 'guideline', id };
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const allowed = parsed?.protocol === 'https:' || parsed?.protocol === 'mailto:';
  return parsed && allowed ? { kind: 'outside', href: parsed.href } : { kind: 'none' };
}
