/** Whether what stands between two texts is in quotation marks. */
export function isQuoted(before: string, after: string): boolean {
  const open = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  if (open && after.includes('"')) return true;
  return /(?:^|[\s(])'[^']*$/.test(before) && /^[^']*'(?:[\s.,;:!?)]|$)/.test(after);
}
