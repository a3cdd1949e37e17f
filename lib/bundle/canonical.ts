/**
 * JSON with sorted keys and no white space: the same data gives the same bytes, whatever order it was written in.
 * Keys sort by UTF-16 unit, as RFC 8785 has it; keys whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
